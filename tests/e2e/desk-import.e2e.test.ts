import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import { again } from './again.ts';
import { giveFile, openDesk, press, says } from './desk-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** Some parts of a thousand. */
const RECORDS = 9_000;

const review = (place: number) => ({
  '@type': 'ClaimReview',
  url: `https://reef.example/checks/${place}`,
  datePublished: '2026-03-04',
  claimReviewed: `Ferry number ${place} carried ${place * 7} people on its last day`,
  author: { name: place % 3 ? 'Reef Desk' : 'Tarn Desk' },
  reviewRating: { alternateName: 'Half true' },
  reviewBody: `The harbour counted ${place * 6}.`,
});
const file = JSON.stringify(Array.from({ length: RECORDS }, (_, place) => review(place)));

describe.each<Name>(['chromium', 'firefox'])('a file that the desk reads in %s', { timeout: 120_000 }, (name) => {
  let rig: Rig;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'obelus-desk-import-'));
    rig = await startRig(name);
  });
  afterAll(async () => {
    await rig?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const job = async () => (await again(() => rig.call('list-imports', null)))[0];
  const isThere = (what: string, test: (progress: ImportProgress) => boolean) =>
    until(async () => {
      const progress = await job();
      return progress && test(progress) && progress;
    }, what);
  const count = async () => (await again(() => rig.call('index-state', null))).claims;
  const look = (desk: Page) => press(desk, 'See what it will do');

  test('goes on where it was when the desk is closed, and is in nobody’s log before it is taken in, each record once', async () => {
    const closed = await openDesk(rig, 'import');
    await giveFile(closed, folder, 'feed.json', file);
    await look(closed);
    const { parts } = await isThere('some parts', (one) => one.parts > 0);
    await closed.close();
    const desk = await openDesk(rig, 'import');
    const left = await job();
    if (left?.state === 'staging') {
      const again = await desk.waitForSelector('.jobs input[type=file]');
      await (again as NonNullable<typeof again> & { uploadFile(path: string): Promise<void> }).uploadFile(
        path.join(folder, 'feed.json'),
      );
      await look(desk);
    } else await press(desk, 'Go on');
    const ready = await isThere('the file read', (one) => one.state === 'ready');
    expect(ready.counts).toMatchObject({ new: RECORDS, changed: 0, unchanged: 0, refused: 0 });
    expect(await count()).toBe(0);
    process.stdout.write(`${name}: closed after ${left?.parts ?? parts} parts, ${left?.state}\n`);
    await desk.close();

    // What the closed desk had in mind of the index is made again from what it wrote.
    const last = await openDesk(rig, 'import');
    await press(last, 'Go on');
    await press(last, `Import ${RECORDS.toLocaleString('en')}`);
    await says(last, 'came in.');
    expect(await count()).toBe(RECORDS);
    const words = new Set<string>();
    for (let after: string | null = null; ; ) {
      const { annotations, next }: Awaited<ReturnType<typeof exported>> = await exported(after);
      for (const { body } of annotations) words.add(body.claim?.text ?? '');
      if (next === null) break;
      after = next;
    }
    expect(words.size).toBe(RECORDS);
  });
  const exported = (after: string | null) => again(() => rig.call('export-pack', { filter: {}, after }));
});
