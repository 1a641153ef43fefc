import { afterEach, beforeEach, expect, test } from 'vitest';
import { importHandlers } from '../../src/background/import-handlers.ts';
import { inBlocks } from '../../src/background/import-in-blocks.ts';
import type { PublishEvent } from '../../src/core/model/event.ts';
import { appendEvents, countAnnotations, getAnnotations } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { countPublishers } from '../../src/store/count-publishers.ts';
import { Database } from '../../src/store/database.ts';
import { eachAnnotation, eachEvent } from '../../src/store/each.ts';
import { ImportDatabase } from '../../src/store/import-database.ts';
import { indexProgress } from '../../src/store/index-progress.ts';
import { rebuildIndex } from '../../src/store/rebuild-index.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { countRows, damage, removeDatabase } from '../fixtures/rows.ts';

const now = () => '2026-05-01T10:00:00.000Z';
const later = '2026-05-02T10:00:00.000Z';
const records = 20;
let database: Database;
let imports: ImportDatabase;

/** What imports, as it is after it was stopped: nothing in memory. */
const begin = (by: 'desk' | 'worker') =>
  importHandlers(database, now, () => undefined, imports, by === 'desk' ? inBlocks() : null);

beforeEach(() => {
  const name = `test-${crypto.randomUUID()}`;
  database = new Database(name);
  imports = new ImportDatabase(`${name}-imports`);
});
afterEach(async () => {
  await removeDatabase(database);
  await removeDatabase(imports);
});

const taken = (record: number) => ({
  record,
  annotation: makeAnnotation({
    claim: { text: `The ferry carried ${record} people`, variants: [], speaker: 'Ina Corrow', saidOn: null },
    publisher: record % 2 ? 'Reef Desk' : 'Tarn Desk',
    origin: { url: `https://reef.example/${record}` },
  }),
  at: now(),
  warnings: [],
});

async function staged(handlers = begin('desk')) {
  const { job } = await handlers['begin-import']({ name: 'a file', format: 'claimreview', speaksFor: [] }, {});
  const all = Array.from({ length: records }, (_, place) => taken(place + 1));
  const half = records / 2;
  for (const [part, own] of [all.slice(0, half), all.slice(half)].entries())
    await handlers['stage-import']({ job, part, taken: own, events: [], refused: [], last: part === 1 }, {});
  return job;
}
async function run(job: string, handlers: ReturnType<typeof begin>) {
  for (;;) {
    const progress = await handlers['run-import']({ job, changed: 'revise' }, {});
    if (progress.state !== 'running') return progress;
  }
}
const listed = async () => (await eachAnnotation(database, null, 1_000)).items;

const troubles = {
  'as they were staged': async () => undefined,
  'after the index was built anew': () => rebuildIndex(database),
  'after the index was lost': () => damage(database, (writes) => writes.clear('segments'), ['segments']),
  'after the state was lost': () => damage(database, (writes) => writes.delete('state', 'index'), ['state']),
};

test.each(Object.entries(troubles))('records that wait in blocks are in nobody’s log %s', async (_, trouble) => {
  const first = begin('desk');
  await run(await staged(first), first);
  const other = await first['begin-import']({ name: 'another', format: 'claimreview', speaksFor: [] }, {});
  const more = [taken(101), taken(102)];
  const request = { job: other.job, part: 0, taken: more, events: [], refused: [], last: true };
  await first['stage-import'](request, {});
  await trouble();
  await rebuildIndex(database);
  expect(await listed()).toHaveLength(records);
  expect((await indexProgress(database)).rebuilding).toBeNull();
  expect(await run(other.job, begin('desk'))).toMatchObject({ state: 'done', done: 2 });
  const all = await listed();
  expect(all).toHaveLength(records + 2);
  // Each is found by its id, so it is in the index.
  const ids = all.map(({ id }) => id);
  expect(await getAnnotations(database, ids)).toHaveLength(ids.length);
});

test('what the desk staged and has in mind is indexed when it is taken in', async () => {
  const handlers = begin('desk');
  const job = await staged(handlers);
  expect(await countAnnotations(database)).toBe(0);
  await handlers['run-import']({ job, changed: 'revise' }, {});
  expect(await indexProgress(database)).toEqual({ claims: records, rebuilding: null });
  const counts = await countPublishers(database);
  expect(counts.map(({ name, annotations }) => [name, annotations])).toEqual([
    ['Reef Desk', records / 2],
    ['Tarn Desk', records / 2],
  ]);
});

test.each(['desk', 'worker'] as const)('what the desk staged before it was closed the %s takes in', async (by) => {
  const job = await staged();
  expect(await run(job, begin(by))).toMatchObject({ state: 'done', done: records });
  const all = await listed();
  expect(new Set(all.map(({ body }) => body.claim?.text)).size).toBe(records);
  expect(all).toHaveLength(records);
  expect(await countAnnotations(database)).toBe(records);
  // The same file again is known, by its records' origins.
  const again = begin(by);
  const second = await staged(again);
  const progress = (await again['list-imports'](null, {})).find(({ job: one }) => one === second);
  expect(progress).toMatchObject({ counts: { unchanged: records, new: 0 } });
});

/** What the same records became in another database. */
async function eventsElsewhere(): Promise<readonly PublishEvent[]> {
  const own = [database, imports] as const;
  const name = `test-${crypto.randomUUID()}`;
  [database, imports] = [new Database(name), new ImportDatabase(`${name}-imports`)];
  const handlers = begin('desk');
  await run(await staged(handlers), handlers);
  const { items } = await eachEvent(database, null, 1_000);
  await removeDatabase(database);
  await removeDatabase(imports);
  [database, imports] = own;
  return items.filter((event) => event.kind === 'publish');
}

const otherWays = {
  'one by one': (events: readonly PublishEvent[]) => appendEvents(database, events.slice(3, 6)),
  'in bulk': (events: readonly PublishEvent[]) => appendBulk(database, events.slice(3, 6)),
};

test.each(Object.entries(otherWays))('what came into the log %s while it waited stands there once', async (_, take) => {
  const events = await eventsElsewhere();
  const handlers = begin('desk');
  const job = await staged(handlers);
  await take(events);
  expect(await run(job, handlers)).toMatchObject({ state: 'done', done: records });
  expect((await listed()).map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(await countAnnotations(database)).toBe(records);
});

test('what something in the log waits for is folded in with it', async () => {
  const [, first] = await eventsElsewhere();
  if (!first) throw new Error('nothing was imported');
  const handlers = begin('desk');
  const job = await staged(handlers);
  const { id } = first;
  const body = { ...first.body, summary: 'Counted anew', reason: 'A new count' };
  const revision = {
    ...first,
    id: 'f'.repeat(64),
    kind: 'revise',
    annotation: id,
    previous: [id],
    at: later,
    body,
  } as const;
  await appendEvents(database, [revision]);
  await run(job, handlers);
  expect(await getAnnotations(database, [id])).toMatchObject([{ body: { summary: 'Counted anew' } }]);
});

test('of an import that is cancelled, or that is gone, no block is left', async () => {
  const handlers = begin('desk');
  const cancelled = await staged(handlers);
  await handlers['cancel-import']({ job: cancelled }, {});
  expect(await countRows(database, 'blocks')).toBe(0);
  const gone = await staged(handlers);
  await damage(imports, (writes) => writes.delete('jobs', gone), ['jobs']);
  await handlers['begin-import']({ name: 'the next', format: 'csv', speaksFor: [] }, {});
  expect(await countRows(database, 'blocks')).toBe(0);
  // Their numbers stay theirs: what comes next is in the log alone.
  expect(await run(await staged(handlers), handlers)).toMatchObject({ done: records });
  await rebuildIndex(database);
  expect(await listed()).toHaveLength(records);
});
