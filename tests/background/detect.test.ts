import { beforeAll, expect, test } from 'vitest';
import { detectIn } from '../../src/background/detect.ts';
import type { Detector, DetectorPlace } from '../../src/background/detector-place.ts';
import { finish } from '../../src/core/text/steps.ts';
import { seeMentions } from '../../src/detector/see-mentions.ts';
import { serveText } from '../../src/detector/serve-text.ts';
import type { DetectorCall, DetectorSign } from '../../src/messaging/detection.ts';

const ARTICLE = { text: '“The ferry will come back,” said Bela Thorne.', lang: 'en' };
// What is compiled first keeps nobody waiting below.
beforeAll(() => void finish(seeMentions(ARTICLE, 0)));

const never = new AbortController().signal;

const dead = (): Detector => ({ take: () => undefined });
const real: Detector = { take: serveText };
const saying = (...signs: readonly DetectorSign[]): Detector => ({
  take(port) {
    port.onmessage = () => {
      for (const sign of signs) port.postMessage(sign);
    };
  },
});

/** A place whose detectors follow each other as they are abandoned, with what happened there. */
function place(...detectors: readonly Detector[]): DetectorPlace & { readonly did: readonly string[] } {
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

test.each<[string, readonly Detector[], string | number, readonly string[]]>([
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
    'DetectionFailed',
    ['opened 0', 'abandoned 0', 'opened 1', 'abandoned 1'],
  ],
  [
    'what a text makes fail is not tried again',
    [saying({ failed: 'RangeError' }), real],
    'DetectionFailed',
    ['opened 0'],
  ],
  ['none can be made', [], 'Error', []],
])('%s', async (_, detectors, expected, did) => {
  const here = place(...detectors);
  expect(await settle(detectIn(here, 250)(ARTICLE, 0, never))).toBe(expected);
  expect(here.did).toEqual(did);
});

test('one that is at work longer than a dead one is waited for is left at it, and the worker kept for it', async () => {
  let stayed = 0;
  const busy: Detector = {
    stay: () => stayed++,
    take(port) {
      let signs = 0;
      const working = setInterval(() => {
        port.postMessage(signs++ < 16 ? 'at-work' : { seen: [] });
        if (signs > 16) clearInterval(working);
      }, 30);
    },
  };
  const here = place(busy);
  expect(await settle(detectIn(here, 300)(ARTICLE, 0, never))).toBe(0);
  expect(stayed).toBe(16);
  expect(here.did).toEqual(['opened 0']);
});

test('two pages that find one dead make one new one', async () => {
  const here = place(dead(), real);
  const detect = detectIn(here, 250);
  expect(await Promise.all([settle(detect(ARTICLE, 0, never)), settle(detect(ARTICLE, 0, never))])).toEqual([1, 1]);
  expect(new Set(here.did)).toEqual(new Set(['opened 0', 'abandoned 0', 'opened 1']));
});

test('a page that goes tells the detector so, and nothing is tried again for it', async () => {
  const said: DetectorCall[] = [];
  const listening: Detector = {
    take(port) {
      port.onmessage = ({ data }: MessageEvent<DetectorCall>) => said.push(data);
    },
  };
  const page = new AbortController();
  const here = place(listening, real);
  const found = settle(detectIn(here, 2000)(ARTICLE, 3, page.signal));
  setTimeout(() => page.abort(), 10);
  expect(await found).toBe('AbortError');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said).toEqual([{ article: ARTICLE, part: 3 }, 'drop']);
  expect(here.did).toEqual(['opened 0']);
});
