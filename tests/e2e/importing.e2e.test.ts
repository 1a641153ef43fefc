import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../../src/core/interop/open-reader.ts';
import type { CurrentAnnotation } from '../../src/core/model/event.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import { again } from './again.ts';
import { pause } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';

/** Firefox is set to end an idle worker after 1.5 s: what one call does has to be shorter there. */
const SIZES = { chromium: { records: 1_500, part: 250 }, firefox: { records: 240, part: 60 } } as const;
/** Where in its usual time a call is cut short. */
const STOPS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1];

const review = (place: number, words = '') => ({
  '@type': 'ClaimReview',
  url: `https://reef.example/checks/${place}`,
  datePublished: '2026-03-04',
  dateModified: words === '' ? undefined : '2026-03-09',
  claimReviewed: `Ferry number ${place} carried ${place * 7} people on its last day`,
  author: { name: 'Reef Desk' },
  reviewRating: { alternateName: 'Half true' },
  reviewBody: `The harbour counted ${place * 6}.${words}`,
});

function partsOf({ records: count, part: size }: (typeof SIZES)[Name], words: string) {
  const reader = openReader('claimreview', { address: null, csv: { publisher: '' } });
  const file = JSON.stringify(Array.from({ length: count }, (_, place) => review(place, words)));
  const records = [...reader.push(file), ...reader.end()];
  return Array.from({ length: count / size }, (_, part) =>
    records.slice(part * size, (part + 1) * size).flatMap((record) => ('annotation' in record ? [record] : [])),
  );
}

describe.each<Name>(['chromium', 'firefox'])('an import in %s', (name) => {
  const { records } = SIZES[name];
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name);
  });
  afterAll(() => rig?.close());

  let cut = 0;
  let calls = 0;
  /** Make a call, stop the worker meanwhile, and make it again as a page does that heard no answer. */
  async function cutShort(call: () => Promise<ImportProgress>, usual: number): Promise<ImportProgress> {
    const share = STOPS[calls++ % STOPS.length] ?? 0;
    const answered = call().then(
      () => true,
      () => false,
    );
    await pause(share * usual);
    await rig.stopWorker();
    if (!(await answered)) cut++;
    return again(call);
  }

  async function importAll(words: string, stopping: boolean): Promise<ImportProgress> {
    const parts = partsOf(SIZES[name], words);
    const begin = { name: 'feed.json', format: 'claimreview', speaksFor: [] } as const;
    const { job } = await again(() => rig.call('begin-import', begin));
    let usual = 0;
    for (const [part, taken] of parts.entries()) {
      const last = part === parts.length - 1;
      const call = () => rig.call('stage-import', { job, part, taken, events: [], refused: [], last });
      const from = performance.now();
      const progress = stopping && part > 0 ? await cutShort(call, usual) : await again(call);
      usual ||= performance.now() - from;
      expect(progress.parts).toBe(part + 1);
    }
    for (;;) {
      const call = () => rig.call('run-import', { job, changed: 'revise' });
      const progress = stopping ? await cutShort(call, 2 * usual) : await again(call);
      if (progress.state !== 'running') return progress;
    }
  }

  async function everything(): Promise<CurrentAnnotation[]> {
    const found: CurrentAnnotation[] = [];
    for (let after: string | null = null; ; ) {
      const { annotations, next }: Awaited<ReturnType<typeof exported>> = await exported(after);
      found.push(...annotations);
      if (next === null) return found;
      after = next;
    }
  }
  const exported = (after: string | null) => again(() => rig.call('export-pack', { filter: {}, after }));

  test('whose worker is stopped again and again takes every record once', async () => {
    const progress = await importAll('', true);
    expect(progress).toMatchObject({ state: 'done', counts: { new: records, refused: 0 } });
    const found = await everything();
    expect(new Set(found.map(({ body }) => body.claim?.text)).size).toBe(records);
    expect(found).toHaveLength(records);
  });

  test('of the same file changes nothing, of a changed one revises every annotation once', async () => {
    expect(await importAll('', false)).toMatchObject({ counts: { unchanged: records, new: 0, changed: 0 } });
    expect(await importAll(' It counted again.', true)).toMatchObject({ state: 'done', counts: { changed: records } });
    const found = await everything();
    expect(found).toHaveLength(records);
    expect(found.filter(({ body }) => !body.summary.endsWith('again.'))).toEqual([]);
    expect(found.filter(({ history, heads }) => history.length !== 2 || heads.length !== 1)).toEqual([]);
    process.stdout.write(`${cut} of ${calls} calls were cut short\n`);
    expect(cut).toBeGreaterThan(0);
  });
});
