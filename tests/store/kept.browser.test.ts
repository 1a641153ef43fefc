import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReviseEvent } from '../../src/core/model/event.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { correctMentions } from '../../src/matcher/correct-mentions.ts';
import { appendEvents } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { listCorrections, saveCorrections, undoCorrection } from '../../src/store/corrections.ts';
import { countPublishers } from '../../src/store/count-publishers.ts';
import { Database } from '../../src/store/database.ts';
import { dismiss, undoDismissal } from '../../src/store/dismissals.ts';
import { countEverything, deleteEverything } from '../../src/store/everything.ts';
import { listDismissals, takeDismissals } from '../../src/store/kept-dismissals.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';
import { countRows, damage } from '../fixtures/rows.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.close());

const early = '2026-03-01T09:00:00.000Z';
const late = '2026-03-02T09:00:00.000Z';
const seen = (exact: string): SeenMention => ({
  key: exact,
  mention: {
    mention: 'quotation',
    kind: 'direct',
    start: 0,
    end: exact.length,
    marked: true,
    speaker: null,
    cue: null,
    attributed: true,
    confidence: 1,
  },
  selector: { exact, prefix: '', suffix: '' },
  sentence: exact,
});

test('dismissals are listed with what they are about, the newest first, and go out and in again whole', async () => {
  const publish = makePublishEvent();
  await appendEvents(database, [publish]);
  await dismiss(database, [
    { annotation: publish.id, exact: 'The bridge cost forty', at: early },
    { annotation: 'gone', exact: 'Nobody paid', at: late },
  ]);
  const listed = await listDismissals(database);
  expect(listed.map(({ exact, about }) => [exact, about?.id ?? null])).toEqual([
    ['Nobody paid', null],
    ['The bridge cost forty', publish.id],
  ]);
  const kept = listed.map(({ about: _, ...one }) => one);
  await undoDismissal(database, ['gone'], 'Nobody paid');
  expect(await listDismissals(database)).toHaveLength(1);
  expect(await takeDismissals(database, kept)).toBe(1);
  expect((await listDismissals(database)).map(({ about: _, ...one }) => one)).toEqual(kept);
});

test('a correction holds for the same words on any page, a later one takes its place, and it can be taken back', async () => {
  const put = async (exact: string) => {
    const [corrected] = await correctMentions(database, [seen(exact)]);
    return corrected?.mention.mention === 'quotation' ? corrected.mention.speaker?.text : undefined;
  };
  await saveCorrections(database, [
    { exact: '“The bridge cost forty”', speaker: 'Mira Oswin', words: null, at: early },
  ]);
  expect(await put('the bridge  cost forty')).toBe('Mira Oswin');
  expect(await put('The bridge cost fifty')).toBeUndefined();
  await saveCorrections(database, [{ exact: 'The bridge cost forty', speaker: 'Ines Farrow', words: null, at: late }]);
  expect(await put('The bridge cost forty')).toBe('Ines Farrow');
  expect(await listCorrections(database)).toEqual([
    { exact: 'The bridge cost forty', speaker: 'Ines Farrow', words: null, at: late },
  ]);
  await undoCorrection(database, 'The Bridge cost forty.');
  expect(await put('The bridge cost forty')).toBeUndefined();
});

test('publishers are counted by key, with the name they sign with now', async () => {
  const one = makePublishEvent({ publisher: 'Fen Fact Desk' });
  const renamed = { ...makePublishEvent({ publisher: 'Fen Desk' }), at: late };
  const other = { ...makePublishEvent({ publisher: 'Fen Fact Desk' }), author: 'another', at: late };
  await appendEvents(database, [one, renamed, other, makeRetractEvent(one)]);
  expect(await countPublishers(database)).toMatchObject([
    { id: 'key:someone', annotations: 2 },
    { id: 'key:another', name: 'Fen Fact Desk', annotations: 1, signed: true, latest: late },
  ]);
});

test('publishers are counted as they change, in bulk and one by one, and no block is read to tell', async () => {
  const named = (publisher: string, author = '') => ({
    ...makePublishEvent({ publisher }),
    author,
    signature: author && 'signed',
  });
  const many = Array.from({ length: 600 }, (_, place) =>
    named(place % 3 ? 'Fen Desk' : 'Ledger', place % 2 ? 'key' : ''),
  );
  await appendBulk(database, many.slice(0, 300));
  await appendEvents(database, many.slice(290, 600));
  const [second, first] = many;
  if (!first || !second) throw new Error('there are many');
  const renamed: ReviseEvent = {
    ...first,
    id: first.id.replace(/^0/, 'e'),
    kind: 'revise',
    annotation: first.id,
    previous: [first.id],
    at: late,
    body: { ...first.body, publisher: 'Ledger of the Fen', reason: 'Another name.' },
  };
  await appendEvents(database, [renamed, makeRetractEvent(second)]);
  await appendEvents(database, [renamed]);
  const read: string[] = [];
  const { getAll, get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function (...range) {
    read.push(this.name);
    return getAll.apply(this, range);
  };
  IDBObjectStore.prototype.get = function (key) {
    read.push(this.name);
    return get.call(this, key);
  };
  const counted = await countPublishers(database).finally(() =>
    Object.assign(IDBObjectStore.prototype, { getAll, get }),
  );
  expect([...new Set(read)].sort()).toEqual(['publishers', 'state']);
  expect(counted.map(({ id, name, annotations }) => [id, name, annotations])).toEqual([
    ['name:Fen Desk', 'Fen Desk', 200],
    ['name:Ledger', 'Ledger', 100],
    ['key:key', 'Ledger of the Fen', 300],
  ]);
  // What a disk lost is counted anew, and the same.
  await damage(database, ({ clear }) => clear('publishers'));
  expect(await countPublishers(database)).toEqual(counted);
  expect(await countRows(database, 'publishers')).toBe(3);
});

test('everything is counted, and deleted at once', async () => {
  const publish = makePublishEvent();
  await appendEvents(database, [publish, makeRetractEvent(publish)]);
  await dismiss(database, [{ annotation: publish.id, exact: 'x', at: early }]);
  await saveCorrections(database, [{ exact: 'x', speaker: '', words: null, at: early }]);
  const counted = await countEverything(database);
  expect(counted).toMatchObject({ annotations: 1, events: 2, drafts: 0, dismissals: 1, corrections: 1, key: false });
  expect(counted.indexBytes).toBeGreaterThan(0);
  await deleteEverything(database);
  expect(await countEverything(database)).toEqual({
    annotations: 0,
    events: 0,
    drafts: 0,
    dismissals: 0,
    corrections: 0,
    sights: 0,
    key: false,
    indexBytes: 0,
  });
});

test('of a database that a newer version made, everything is deleted too', async () => {
  const newer = indexedDB.open(database.name, 7);
  await new Promise<void>((resolve) => {
    newer.onsuccess = () => resolve();
  });
  newer.result.close();
  await expect(countEverything(database)).rejects.toThrow();
  await deleteEverything(database);
  expect(await countEverything(database)).toMatchObject({ annotations: 0, drafts: 0, key: false });
});
