import { expect, test } from 'vitest';
import { askAhead } from '../../src/hidden/ask-ahead.ts';
import { servePorts } from '../../src/messaging/serve-ports.ts';
import type { ThreadCall, ThreadName } from '../../src/messaging/threads.ts';

interface Word {
  readonly word: string;
}

/** A thread that repeats words, but for one that fails and one that it never gets. */
function thread() {
  const did: string[] = [];
  const serve = servePorts<Word, string>(async ({ word }, _, dropped) => {
    did.push(word);
    dropped.addEventListener('abort', () => did.push('dropped'));
    if (word === 'reef') throw new Error('aground');
    if (word === 'fog') await new Promise(() => {});
    return `${word}!`;
  });
  const worker: Pick<Worker, 'postMessage'> = {
    postMessage(call: ThreadCall<Word> | null, ports?: unknown) {
      if (Array.isArray(ports)) for (const port of ports) serve(port, call);
    },
  };
  return { did, threads: { detector: worker, matcher: worker } satisfies Record<ThreadName, unknown> };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each([
  ['is answered what it asks', 'boat', 'boat!'],
  ['is told nothing where the thread fails', 'reef', null],
])('a page that asks ahead %s', async (_, word, reply) => {
  const ask = askAhead(thread().threads, new AbortController().signal);
  expect(await ask<Word, string>('matcher', { word })).toBe(reply);
});

test('what a page asked is dropped when it leaves, and nothing is asked for one that left', async () => {
  const { did, threads } = thread();
  const page = new AbortController();
  const ask = askAhead(threads, page.signal);
  const asked = ask<Word, string>('matcher', { word: 'fog' });
  page.abort();
  expect(await asked).toBeNull();
  await soon();
  expect(did).toEqual(['fog', 'dropped']);
  expect(await ask<Word, string>('matcher', { word: 'boat' })).toBeNull();
  expect(did).toHaveLength(2);
});
