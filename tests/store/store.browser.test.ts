import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eachPosting, listsOf } from '../../src/core/matching/posting-page.ts';
import { pageCount } from '../../src/core/matching/posting-table.ts';
import type { LogEvent } from '../../src/core/model/event.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { appendEvents, countAnnotations, getAnnotations } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { askIndex } from '../../src/store/ask-index.ts';
import { annotationReader } from '../../src/store/blocks.ts';
import { citing } from '../../src/store/citing.ts';
import { reading } from '../../src/store/connection.ts';
import { Database } from '../../src/store/database.ts';
import { dismiss, undoDismissal, withoutDismissed } from '../../src/store/dismissals.ts';
import { discardDraft, listDrafts, publishFromDraft, saveDraft } from '../../src/store/drafts.ts';
import { type Batch, eachAnnotation, eachEvent } from '../../src/store/each.ts';
import { eventsOf } from '../../src/store/events-of.ts';
import { publisherKey } from '../../src/store/keys.ts';
import { mergeSegments } from '../../src/store/merge-segments.ts';
import { openIndex } from '../../src/store/open-index.ts';
import { rebuildIndex } from '../../src/store/rebuild-index.ts';
import { pageKeys } from '../../src/store/segment.ts';
import { rememberSights, sightsOf } from '../../src/store/sights.ts';
import { makeAnnotation, makeForm } from '../fixtures/annotations.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';
import { countRows, damage, rowsOf } from '../fixtures/rows.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.close());

const annotationsOfCitations = (citations: readonly string[]) =>
  askIndex(database, (reads, index) => citing(reads, index, citations));

/** The ids that the index leads to, by its words and by its ids alike. */
const indexedIds = () =>
  reading(database, async (reads) => {
    const { segments, damaged } = await openIndex(reads, database);
    const ids: string[] = damaged.map(() => 'damaged');
    for (const [segment, { tables }] of segments.entries()) {
      const { head, get } = tables.words;
      const places = new Set<number>();
      for (const content of await get(Array.from({ length: pageCount(head) }, (_, page) => page)))
        for (const list of content ? listsOf(content) : []) eachPosting(list, (place) => places.add(place));
      const read = annotationReader(reads, segments);
      const found = await Promise.all([...places].map((place) => read({ segment, place })));
      ids.push(...found.flatMap((one) => one?.id ?? []));
    }
    return ids;
  });

describe('events', () => {
  test('become the annotation they fold to, and one claim in the index', async () => {
    const publish = makePublishEvent();
    const [annotation] = await appendEvents(database, [publish]);
    expect(annotation?.id).toBe(publish.id);
    expect(await getAnnotations(database, [publish.id])).toEqual([annotation]);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('that come twice change nothing', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish]);
    await appendEvents(database, [publish]);
    expect(await countRows(database, 'events')).toBe(1);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('in the wrong order fold all the same', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [makeRetractEvent(publish)]);
    expect(await getAnnotations(database, [publish.id])).toEqual([]);
    await appendEvents(database, [publish]);
    const [annotation] = await getAnnotations(database, [publish.id]);
    expect(annotation?.retracted?.reason).toBe('Two bridges were mixed up.');
  });

  test('that cannot be stored leave nothing behind', async () => {
    const broken = { ...makePublishEvent(), body: { ...makeAnnotation(), language: () => 'en' } };
    await expect(appendEvents(database, [makePublishEvent(), broken as never])).rejects.toThrow();
    expect(await countRows(database, 'events')).toBe(0);
    expect(await countRows(database, 'annotations')).toBe(0);
    expect(await indexedIds()).toEqual([]);
  });
});

const claimEvents = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makePublishEvent({
      claim: { text: `The ferry number ${index} is late`, variants: [], speaker: null, saidOn: null },
    }),
  );
const sorted = (events: readonly LogEvent[]) => events.map(({ id }) => id).sort();

describe('the claim index', () => {
  test('keeps every claim when the loose ones go into blocks, each once', async () => {
    const many = claimEvents(703);
    for (let at = 0; at < many.length; at += 101) await appendEvents(database, many.slice(at, at + 101));
    expect((await indexedIds()).sort()).toEqual(sorted(many));
    expect(await countRows(database, 'blocks')).toBeGreaterThan(1);
    expect(await countAnnotations(database)).toBe(703);
  });

  test('merges its segments as they become many, and keeps every claim once', async () => {
    const many = claimEvents(6 * 251);
    for (let at = 0; at < many.length; at += 251) await appendEvents(database, many.slice(at, at + 251));
    expect(await countRows(database, 'segments')).toBe(6);
    await mergeSegments(database);
    expect(await countRows(database, 'segments')).toBe(1);
    expect((await indexedIds()).sort()).toEqual(sorted(many));
    const known = await rowsOf(database, 'segments');
    const pages = await reading(database, ({ keys }) => keys('pages'));
    const ofSegments = known.flatMap(({ id }) => [pageKeys(id)]);
    expect(pages.filter((key) => !ofSegments.some(([from, to]) => key >= from && key < to))).toEqual([]);
  });

  test('that is damaged says so, and is whole after it was built again', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish]);
    const [segment] = await rowsOf(database, 'segments');
    if (!segment) throw new Error('there is a segment');
    const { words } = segment.tables;
    const head = words.head.slice(0, -4);
    await damage(database, (writes) => {
      writes.put('segments', {
        ...segment,
        id: segment.id + 100,
        tables: { ...segment.tables, words: { ...words, head } },
      });
      writes.delete('segments', segment.id);
    });
    expect(await indexedIds()).toEqual(['damaged']);
    await rebuildIndex(database);
    expect(await indexedIds()).toEqual([publish.id]);
  });

  test('holds no claim of an annotation that is about citations alone', async () => {
    await appendEvents(database, [makePublishEvent({ claim: null, citations: ['us/const/amendment/4'] })]);
    expect(await indexedIds()).toEqual([]);
  });
});

describe('an import', () => {
  test('puts annotations into blocks, and each is found by its id', async () => {
    const many = claimEvents(100);
    expect(await appendBulk(database, many)).toBe(100);
    expect(await countRows(database, 'annotations')).toBe(0);
    expect((await indexedIds()).sort()).toEqual(sorted(many));
    const found = await getAnnotations(database, [many[7]?.id ?? '', 'nothing', many[99]?.id ?? '']);
    expect(found.map(({ body }) => body.claim?.text).sort()).toEqual([
      'The ferry number 7 is late',
      'The ferry number 99 is late',
    ]);
    expect(await countAnnotations(database)).toBe(100);
  });

  test('that comes twice, or in part after an addition, changes nothing', async () => {
    const many = claimEvents(60);
    await appendEvents(database, many.slice(0, 1));
    expect(await appendBulk(database, many)).toBe(59);
    expect(await appendBulk(database, many)).toBe(0);
    await mergeSegments(database);
    expect(await appendBulk(database, many)).toBe(0);
    expect((await indexedIds()).sort()).toEqual(sorted(many));
  });

  test('folds in what came before it', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [makeRetractEvent(publish)]);
    expect(await appendBulk(database, [publish, ...claimEvents(3)])).toBe(4);
    const [annotation] = await getAnnotations(database, [publish.id]);
    expect(annotation?.retracted?.reason).toBe('Two bridges were mixed up.');
  });

  test('can be retracted piece by piece, before and after merging', async () => {
    const many = claimEvents(40);
    await appendBulk(database, many);
    const [first, , third] = many;
    if (!first || !third) throw new Error('there are events');
    await appendEvents(database, [makeRetractEvent(first)]);
    await rebuildIndex(database);
    await appendEvents(database, [makeRetractEvent(third)]);
    const found = await getAnnotations(database, [first.id, third.id, many[3]?.id ?? '']);
    expect(found.map(({ retracted }) => retracted !== null).sort()).toEqual([false, true, true]);
    expect((await eventsOf(database, first.id)).map(({ kind }) => kind)).toEqual(['publish', 'retract']);
    expect((await eventsOf(database, many[3]?.id ?? '')).map(({ kind }) => kind)).toEqual(['publish']);
    expect(new Set(await indexedIds())).toEqual(new Set(sorted(many)));
    expect(await countAnnotations(database)).toBe(40);
  });

  test('is found by its citations, those of two annotations alike', async () => {
    const cited = ['us/const/amendment/4', 'us/pl/117/58'].map((id) => makePublishEvent({ citations: [id] }));
    await appendBulk(database, [...cited, ...claimEvents(20)]);
    const found = await annotationsOfCitations(['us/pl/117/58', 'us/const']);
    expect(found.map(({ id }) => id)).toEqual([cited[1]?.id]);
  });
});

describe('batches', () => {
  test('give every annotation once, from blocks and loose ones, and every event', async () => {
    const many = claimEvents(70);
    const [first] = many;
    if (!first) throw new Error('there are events');
    await appendBulk(database, many);
    const loose = claimEvents(3);
    const retract = makeRetractEvent(first);
    await appendEvents(database, [...loose, retract]);
    const all = await through((after) => eachAnnotation(database, after, 20));
    expect(all.map(({ id }) => id).sort()).toEqual(sorted([...many, ...loose]));
    const events = await through((after) => eachEvent(database, after, 20));
    expect(sorted(events)).toEqual(sorted([...many, ...loose, retract]));
    expect(events.findIndex(({ id }) => id === first.id)).toBeLessThan(events.findIndex(({ id }) => id === retract.id));
  });

  test('pass over nothing that goes into a block meanwhile', async () => {
    await appendBulk(database, claimEvents(32));
    const loose = claimEvents(10);
    await appendEvents(database, loose);
    const { items, next } = await eachAnnotation(database, null, 32);
    await appendEvents(database, claimEvents(300));
    const rest = await through((after) => eachAnnotation(database, after ?? next, 32));
    const ids = new Set([...items, ...rest].map(({ id }) => id));
    expect(loose.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(342);
  });
});

/** All items of all batches. */
async function through<Item>(read: (after: string | null) => Promise<Batch<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ; ) {
    const batch: Batch<Item> = await read(after);
    items.push(...batch.items);
    if (batch.next === null) return items;
    after = batch.next;
  }
}

test('annotations are found by any of their citations, each once', async () => {
  const both = makePublishEvent({ citations: ['us/const/amendment/4', 'us/const'] });
  const other = makePublishEvent({ citations: ['us/pl/117/58'] });
  await appendEvents(database, [both, other]);
  const found = await annotationsOfCitations(['us/const', 'us/const/amendment/4', 'us/const/amendment/5']);
  expect(found.map(({ id }) => id)).toEqual([both.id]);
});

describe('a draft', () => {
  const draft = { id: 'a', at: '2026-03-01T09:00:00.000Z', form: makeForm() };

  test('is kept until it is discarded, the one typed last first', async () => {
    await saveDraft(database, draft);
    await saveDraft(database, { ...draft, id: 'b', at: '2026-03-02T09:00:00.000Z' });
    expect((await listDrafts(database)).map(({ id }) => id)).toEqual(['b', 'a']);
    await discardDraft(database, 'b');
    expect(await listDrafts(database)).toEqual([draft]);
  });

  test('that two open forms type is two from then on, each found under its own id again', async () => {
    await saveDraft(database, draft);
    const [one, other] = [
      { id: 'one', since: draft.at },
      { id: 'other', since: draft.at },
    ];
    const typed = (words: string, minute: number) => ({
      ...draft,
      at: `2026-03-01T10:0${minute}:00.000Z`,
      form: makeForm({ summary: words }),
    });
    expect(await saveDraft(database, typed('One', 1), one)).toBe('a');
    expect(await saveDraft(database, typed('Other', 2), other)).toBe('a~other');
    expect(await saveDraft(database, typed('One more', 3), one)).toBe('a');
    expect(await saveDraft(database, typed('Other too', 4), other)).toBe('a~other');
    const kept = async () => (await listDrafts(database)).map(({ id, form }) => [id, form.summary]);
    expect(await kept()).toEqual([
      ['a~other', 'Other too'],
      ['a', 'One more'],
    ]);
    // Opened again, it is typed where it is.
    const again = { id: 'again', since: '2026-03-01T10:04:00.000Z' };
    expect(await saveDraft(database, { ...typed('Other again', 5), id: 'a~other' }, again)).toBe('a~other');
    await publishFromDraft(database, makePublishEvent(), 'a', one);
    expect(await kept()).toEqual([['a~other', 'Other again']]);
    await discardDraft(database, 'a~other', again);
    expect(await kept()).toEqual([]);
  });

  test('that another form types stays when a form is discarded that typed nothing', async () => {
    await saveDraft(database, draft);
    const since = draft.at;
    await saveDraft(database, { ...draft, at: '2026-03-01T10:00:00.000Z' }, { id: 'one', since });
    await discardDraft(database, 'a', { id: 'other', since });
    expect(await listDrafts(database)).toHaveLength(1);
  });

  test('goes with its publication, or stays with its failure', async () => {
    await saveDraft(database, draft);
    const broken = { ...makePublishEvent(), body: { ...makeAnnotation(), summary: Symbol('no clone') } };
    await expect(publishFromDraft(database, broken as never, 'a')).rejects.toThrow();
    expect(await listDrafts(database)).toEqual([draft]);
    await publishFromDraft(database, makePublishEvent(), 'a');
    expect(await listDrafts(database)).toEqual([]);
  });
});

test('the first sight of an annotation is the one remembered', async () => {
  await rememberSights(database, ['a', 'b'], '2026-03-01T09:00:00.000Z');
  await rememberSights(database, ['a', 'c'], '2026-03-02T09:00:00.000Z');
  expect([
    ...(await reading(database, async (reads) => sightsOf(reads, ['a', 'b', 'c', 'd'], await reads.count('sights')))),
  ]).toEqual([
    ['a', '2026-03-01T09:00:00.000Z'],
    ['b', '2026-03-01T09:00:00.000Z'],
    ['c', '2026-03-02T09:00:00.000Z'],
  ]);
});

test('a dismissed match stays away from the same words, whatever their marks, until it is undone', async () => {
  const [annotation] = await appendEvents(database, [makePublishEvent()]);
  if (!annotation) throw new Error('an annotation');
  const seen = (exact: string): SeenMention => ({
    key: exact,
    mention: {
      mention: 'quotation',
      kind: 'direct',
      start: 0,
      end: 1,
      marked: true,
      speaker: null,
      cue: null,
      attributed: true,
      confidence: 1,
    },
    selector: { exact, prefix: '', suffix: '' },
    sentence: exact,
  });
  const mentions = ['The bridge is late,', 'the bridge  is late.', 'The bridge is not late'].map(seen);
  const findings = mentions.map(
    ({ key }): Finding => ({ key, level: 'match', annotation, reason: { by: 'citation', id: 'x' } }),
  );
  const kept = async () =>
    (
      await reading(database, async (reads) =>
        withoutDismissed(reads, findings, mentions, await reads.count('dismissals')),
      )
    ).map(({ key }) => key);
  expect(await kept()).toHaveLength(3);
  const at = '2026-03-01T09:00:00.000Z';
  await dismiss(database, [{ annotation: annotation.id, exact: 'The bridge is late,', at }]);
  expect(await kept()).toEqual(['The bridge is not late']);
  await undoDismissal(database, [annotation.id], 'The bridge is late');
  expect(await kept()).toHaveLength(3);
});

test('two calls at once make one key, which signs', async () => {
  const make = async () => {
    const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    return { key: crypto.randomUUID(), publicKey, privateKey };
  };
  const first = () => publisherKey(database, make, 'Fen Fact Desk', '2026-03-01T09:00:00.000Z');
  const [one, two] = await Promise.all([first(), first()]);
  const raw = async (key: CryptoKey) => [...new Uint8Array(await crypto.subtle.exportKey('raw', key))];
  expect(await raw(one.publicKey)).toEqual(await raw(two.publicKey));
  const signature = await crypto.subtle.sign('Ed25519', one.privateKey, new Uint8Array([1]));
  expect(await crypto.subtle.verify('Ed25519', two.publicKey, signature, new Uint8Array([1]))).toBe(true);
});
