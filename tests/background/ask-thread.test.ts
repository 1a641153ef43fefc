import { beforeAll, expect, test } from 'vitest';
import { askIn } from '../../src/background/ask-thread.ts';
import type { Thread, ThreadPlace } from '../../src/background/thread-place.ts';
import { finish } from '../../src/core/text/steps.ts';
import { seeMentions } from '../../src/detector/see-mentions.ts';
import { serveText } from '../../src/detector/serve-text.ts';
import type { TextQuestion, ThreadCall, ThreadSign } from '../../src/messaging/threads.ts';

const ARTICLE = { text: '“The ferry will come back,” said Bela Thorne.', lang: 'en' };
// What is compiled first keeps nobody waiting below.
beforeAll(() => void finish(seeMentions(ARTICLE, 0)));

const never = new AbortController().signal;
const askText = askIn<TextQuestion, readonly unknown[]>;

const dead = (): Thread => ({ take: () => undefined });
const real: Thread = { take: serveText };
const saying = (...signs: readonly ThreadSign<unknown[]>[]): Thread => ({
  take(port) {
    port.onmessage = () => {
      for (const sign of signs) port.postMessage(sign);
    };
  },
});

/** A place whose detectors follow each other as they are abandoned, with what happened there. */
function place(...detectors: readonly Thread[]): ThreadPlace & { readonly did: readonly string[] } {
  const did: string[] = [];
  let at = 0;
  return {
    did,
    async open() {
      const detector = detectors[at];
      if (!detector) throw new Error('none can be made');
      did.push(`opened ${at}`);
      return detector;
    },
    async abandon(detector) {
      did.push(`abandoned ${detectors.indexOf(detector)}`);
      if (detector === detectors[at]) at++;
    },
  };
}

const settle = async (found: Promise<readonly unknown[]>): Promise<string | number> =>
  found.then(
    (seen) => seen.length,
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );

test.each<[string, readonly Thread[], string | number, readonly string[]]>([
  ['one that is there answers', [real], 1, ['opened 0']],
  [
    'one that gives no sign is replaced, and the new one answers',
    [dead(), real],
    1,
    ['opened 0', 'abandoned 0', 'opened 1'],
  ],
  ['one that begins and dies is replaced', [saying('at-work'), real], 1, ['opened 0', 'abandoned 0', 'opened 1']],
  [
    'two that give no sign are enough',
    [dead(), dead(), real],
    'NoSign',
    ['opened 0', 'abandoned 0', 'opened 1', 'abandoned 1'],
  ],
  ['what a text makes fail is not tried again', [saying({ failed: 'RangeError' }), real], 'RangeError', ['opened 0']],
  ['none can be made', [], 'Error', []],
])('%s', async (_, detectors, expected, did) => {
  const here = place(...detectors);
  expect(await settle(askText(here, 250)({ article: ARTICLE, part: 0 }, never))).toBe(expected);
  expect(here.did).toEqual(did);
});

test('one that is at work longer than a dead one is waited for is left at it, and the worker kept for it', async () => {
  let stayed = 0;
  const busy: Thread = {
    stay: () => stayed++,
    take(port) {
      let signs = 0;
      const working = setInterval(() => {
        port.postMessage(signs++ < 16 ? 'at-work' : { reply: [] });
        if (signs > 16) clearInterval(working);
      }, 30);
    },
  };
  const here = place(busy);
  expect(await settle(askText(here, 300)({ article: ARTICLE, part: 0 }, never))).toBe(0);
  expect(stayed).toBe(16);
  expect(here.did).toEqual(['opened 0']);
});

test('two pages that find one dead make one new one', async () => {
  const here = place(dead(), real);
  const detect = askText(here, 250);
  expect(
    await Promise.all([
      settle(detect({ article: ARTICLE, part: 0 }, never)),
      settle(detect({ article: ARTICLE, part: 0 }, never)),
    ]),
  ).toEqual([1, 1]);
  expect(new Set(here.did)).toEqual(new Set(['opened 0', 'abandoned 0', 'opened 1']));
});

test('a page that goes tells the detector so, and nothing is tried again for it', async () => {
  const said: ThreadCall<TextQuestion>[] = [];
  const listening: Thread = {
    take(port) {
      port.onmessage = ({ data }: MessageEvent<ThreadCall<TextQuestion>>) => said.push(data);
    },
  };
  const page = new AbortController();
  const here = place(listening, real);
  const found = settle(askText(here, 2000)({ article: ARTICLE, part: 3 }, page.signal));
  setTimeout(() => page.abort(), 10);
  expect(await found).toBe('AbortError');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said).toEqual([{ ask: { article: ARTICLE, part: 3 } }, 'drop']);
  expect(here.did).toEqual(['opened 0']);
});
