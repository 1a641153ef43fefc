import { afterEach, expect, test, vi } from 'vitest';
import { askIn } from '../../src/background/ask-thread.ts';
import type { ThreadPlace } from '../../src/background/thread-place.ts';
import { findMentions } from '../../src/core/find-mentions.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { serveText } from '../../src/detector/serve-text.ts';
import type { TextQuestion, ThreadSign } from '../../src/messaging/threads.ts';

const SHORT = '“The ferry will not come back before spring,” said Bela Thorne, the harbour master.';
const LONG = Array.from({ length: 1000 }, (_, index) => `“Boat ${index} left,” said Mira Oswin.`).join('\n\n');

const article = (text: string) => ({ text, lang: 'en' });
const never = new AbortController().signal;

/** The real detector at the other end of real ports, on this thread. */
const here: ThreadPlace = {
  open: async () => ({ take: serveText }),
  abandon: async () => undefined,
};
const ask = askIn<TextQuestion, readonly SeenMention[]>(here);

afterEach(() => vi.restoreAllMocks());

test('what is found comes back over the port, with its words and the sentence around them', async () => {
  const seen = await ask({ article: article(SHORT), part: 2 }, never);
  expect(seen.map(({ mention }) => mention)).toEqual(findMentions(article(SHORT)));
  expect(seen.map(({ key, selector, sentence }) => [key, selector.exact, sentence])).toEqual([
    ['quotation-2-1-44', 'The ferry will not come back before spring,', SHORT],
  ]);
});

test('a short text is answered while a long one that came before is being worked at', async () => {
  const answered: string[] = [];
  const one = ask({ article: article(LONG), part: 0 }, never).then((seen) => answered.push(`long ${seen.length}`));
  const other = ask({ article: article(SHORT), part: 0 }, never).then((seen) => answered.push(`short ${seen.length}`));
  await Promise.all([one, other]);
  expect(answered).toEqual(['short 1', 'long 1000']);
}, 30_000);

/** A channel, and what the detector says over it until it has done. */
function listen() {
  const { port1, port2 } = new MessageChannel();
  const signs: ThreadSign<readonly SeenMention[]>[] = [];
  const ended = new Promise<void>((resolve) => {
    port1.onmessage = ({ data: sign }: MessageEvent<ThreadSign<readonly SeenMention[]>>) => {
      signs.push(sign);
      if (sign !== 'at-work') resolve();
    };
  });
  return { port1, port2, signs, ended };
}

test('a text that nobody waits for any more is left', async () => {
  const { port1, port2, signs, ended } = listen();
  serveText(port2);
  port1.postMessage({ ask: { article: article(LONG), part: 0 } });
  port1.postMessage('drop');
  await ended;
  expect(signs).toEqual(['at-work', { failed: 'AbortError' }]);
  port1.close();
});

test('a text that takes long tells that it is being worked at', async () => {
  const { port1, port2, signs, ended } = listen();
  // A clock that is a second further whenever it is looked at: each turn is one step.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  serveText(port2);
  port1.postMessage({ ask: { article: article(SHORT), part: 0 } });
  await ended;
  expect(signs.filter((sign) => sign === 'at-work').length).toBeGreaterThan(2);
  port1.close();
});
