import { afterEach, expect, test, vi } from 'vitest';
import { getAnnotations } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { buildStep } from '../../src/store/build-step.ts';
import { Database } from '../../src/store/database.ts';
import { indexProgress } from '../../src/store/index-progress.ts';
import { clearIndex } from '../../src/store/rebuild-index.ts';
import { makePublishEvent } from '../fixtures/events.ts';
import { rowsOf } from '../fixtures/rows.ts';

const database = new Database(`test-${crypto.randomUUID()}`);
afterEach(() => {
  vi.restoreAllMocks();
  return database.close();
});

test('building the index on a slow machine ends a step in time, and goes on where it was', async () => {
  const many = Array.from({ length: 5_400 }, (_, i) =>
    makePublishEvent({ claim: { text: `The ferry number ${i} is late`, variants: [], speaker: null, saidOn: null } }),
  );
  await appendBulk(database, many);
  await clearIndex(database);
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 10_000;
    return clock;
  });
  const left: (number | null)[] = [];
  while (await buildStep(database)) {
    const { rebuilding } = await indexProgress(database);
    left.push(rebuilding && rebuilding.total - rebuilding.done);
  }
  expect(left).toEqual([2_880, 320, null]);
  const runs = (await rowsOf(database, 'segments')).flatMap((segment) => segment.runs);
  expect(runs).toEqual([
    [0, 40],
    [40, 40],
    [80, 5],
  ]);
  const ids = many.map(({ id }) => id);
  const found = await getAnnotations(database, ids);
  expect(found.map(({ id }) => id).sort()).toEqual(ids.toSorted());
});
