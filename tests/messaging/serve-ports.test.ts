import { expect, test } from 'vitest';
import { servePorts } from '../../src/messaging/serve-ports.ts';
import type { ThreadCall, ThreadSign } from '../../src/messaging/threads.ts';

interface Word {
  readonly word: string;
}

/** A thread that answers with how often it was asked, when it is let; before that it says what is soon said. */
function thread(early?: string) {
  const did: string[] = [];
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const serve = servePorts<Word, string>(async ({ word }, { soon }, dropped) => {
    did.push(word);
    if (early) soon(early);
    dropped.addEventListener('abort', () => did.push(`${word} dropped`));
    await free;
    return `${word} ${did.length}`;
  });
  /** Say something over a port of its own; what the thread says at last. */
  const open = () => {
    const { port1: port, port2 } = new MessageChannel();
    serve(port2);
    return port;
  };
  const say = (...calls: readonly ThreadCall<Word>[]) => {
    const port = open();
    for (const call of calls) port.postMessage(call);
    return new Promise<ThreadSign<string>>((resolve) => {
      port.onmessage = ({ data: sign }: MessageEvent<ThreadSign<string>>) => {
        if (sign === 'at-work') return;
        port.close();
        resolve(sign);
      };
    });
  };
  return { did, say, open, letGo };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const boat = { word: 'boat' };

test('a question is answered', async () => {
  const { say, letGo } = thread();
  letGo();
  expect(await say({ ask: boat })).toEqual({ reply: 'boat 1' });
});

test('what came ahead is answered from what was begun then, while that is under way or when it is done', async () => {
  for (const done of [false, true]) {
    const { did, say, letGo } = thread();
    const ahead = say({ ahead: boat });
    await soon();
    if (done) letGo();
    await soon();
    const asked = say({ ask: boat });
    letGo();
    expect(await Promise.all([ahead, asked])).toEqual([{ reply: 'boat 1' }, { reply: 'boat 1' }]);
    expect(did).toEqual(['boat']);
  }
});

test('once: who asks again is answered anew', async () => {
  const { say, letGo } = thread();
  letGo();
  await say({ ahead: boat });
  expect(await say({ ask: boat })).toEqual({ reply: 'boat 1' });
  expect(await say({ ask: boat })).toEqual({ reply: 'boat 2' });
});

test('another question is not answered from it', async () => {
  const { did, say, letGo } = thread();
  letGo();
  await say({ ahead: boat });
  expect(await say({ ask: { word: 'ferry' } })).toEqual({ reply: 'ferry 2' });
  expect(did).toEqual(['boat', 'ferry']);
});

test('is ended when nobody waits for it any more', async () => {
  const { did, open } = thread();
  const ahead = open();
  ahead.postMessage({ ahead: boat });
  await soon();
  const asked = open();
  asked.postMessage({ ask: boat });
  asked.postMessage('drop');
  await soon();
  expect(did).toEqual(['boat']);
  ahead.postMessage('drop');
  await soon();
  expect(did).toEqual(['boat', 'boat dropped']);
  ahead.close();
  asked.close();
});

test('what was dropped is begun anew for who asks then', async () => {
  const { did, open, say, letGo } = thread();
  const ahead = open();
  ahead.postMessage({ ahead: boat });
  ahead.postMessage('drop');
  await soon();
  letGo();
  expect(await say({ ask: boat })).toEqual({ reply: 'boat 3' });
  expect(did).toEqual(['boat', 'boat dropped', 'boat']);
  ahead.close();
});

test('who came ahead is told what is soon said, who asks then all', async () => {
  const { did, say, letGo } = thread('at the quay');
  expect(await say({ ahead: boat })).toEqual({ reply: 'at the quay' });
  const asked = say({ ask: boat });
  letGo();
  expect(await asked).toEqual({ reply: 'boat 1' });
  expect(did).toEqual(['boat']);
});

test('what was soon said is finished for who asks, and ended when nobody else waits', async () => {
  const { did, say, open } = thread('at the quay');
  await say({ ahead: boat });
  const asked = open();
  asked.postMessage({ ask: boat });
  await soon();
  expect(did).toEqual(['boat']);
  asked.postMessage('drop');
  await soon();
  expect(did).toEqual(['boat', 'boat dropped']);
  asked.close();
});
