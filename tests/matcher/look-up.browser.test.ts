import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBook } from '../../src/core/citation/citation-book.ts';
import { writeBook } from '../../src/core/citation/write-book.ts';
import type { PublishEvent } from '../../src/core/model/event.ts';
import type { Mention } from '../../src/core/model/mention.ts';
import type { PageFacts, SeenMention } from '../../src/core/model/page.ts';
import { lookUp } from '../../src/matcher/look-up.ts';
import { appendEvents } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { Database } from '../../src/store/database.ts';
import type { Segment } from '../../src/store/segment.ts';
import { rememberSights } from '../../src/store/sights.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';
import { damage, rowsOf } from '../fixtures/rows.ts';

const SAID = 'The harbour bridge cost the county forty million crowns last year';
const facts: PageFacts = { url: 'https://paper.example/bridge', title: 'Bridge', publishedOn: null, lang: 'en' };

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => {
  vi.restoreAllMocks();
  return database.close();
});

const seen = (mention: Mention, exact: string): SeenMention => ({
  key: `${mention.start}`,
  mention,
  selector: { exact, prefix: '', suffix: '' },
  sentence: `“${exact},” said Mira Oswin.`,
});
const quotation = (exact: string, start = 0, change: { attributed?: boolean } = {}): SeenMention =>
  seen(
    {
      mention: 'quotation',
      kind: 'direct',
      start,
      end: start + exact.length,
      marked: true,
      speaker: { text: 'Mira Oswin' },
      cue: null,
      attributed: true,
      confidence: 0.9,
      ...change,
    },
    exact,
  );
const citation = (id: string, start = 0, local = false): SeenMention =>
  seen({ mention: 'citation', type: 'const', id, text: id, start, end: start + 1, ...(local && { local }) }, id);
const openBook = async () => readBook(writeBook());
const found = async (mentions: readonly SeenMention[], page = facts) =>
  (await lookUp(database, page, mentions, openBook)).map(({ key, level, annotation }) => [key, level, annotation.id]);

describe('a statement', () => {
  test('finds the annotation of its claim, however few annotations there are', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish]);
    expect(await found([quotation(SAID)])).toEqual([['0', 'match', publish.id]]);
    expect(await found([quotation('Nobody at the market spoke of anything but the weather')])).toEqual([]);
  });

  test('finds two publishers’ annotations, the newest first', async () => {
    const old = makePublishEvent();
    const young = { ...makePublishEvent({ publisher: 'Another Desk' }), at: '2026-03-05T09:00:00.000Z' };
    await appendEvents(database, [young, old]);
    expect(await found([quotation(SAID)])).toEqual([
      ['0', 'match', young.id],
      ['0', 'match', old.id],
    ]);
  });

  test('finds what is dated ahead of now behind the rest: nobody stands first by a date that cannot be true', async () => {
    const old = makePublishEvent();
    const ahead = { ...makePublishEvent({ publisher: 'Another Desk' }), at: '9999-03-05T09:00:00.000Z' };
    await appendEvents(database, [ahead, old]);
    expect((await found([quotation(SAID)])).map(([, , id]) => id)).toEqual([old.id, ahead.id]);
  });

  test('in other words is only related where the page has the claim word for word', async () => {
    await appendEvents(database, [makePublishEvent()]);
    const told = quotation('Last year the county paid forty million crowns for its harbour bridge', 500);
    const levels = async (mentions: readonly SeenMention[]) =>
      (await found(mentions)).map(([key, level]) => [key, level]);
    expect(await levels([told])).toEqual([['500', 'match']]);
    expect(await levels([told, quotation(SAID)])).toEqual([
      ['500', 'related'],
      ['0', 'match'],
    ]);
  });

  test('is told of before what is only related is read', async () => {
    await appendEvents(database, [makePublishEvent()]);
    const told = quotation('Last year the county paid forty million crowns for its harbour bridge', 500);
    const reads = vi.spyOn(IDBObjectStore.prototype, 'get').mock.calls;
    const readBeforeItLeft: number[] = [];
    const soon = async () => {
      const before = reads.length;
      // As long as an answer takes to leave: no turn.
      for (let step = 0; step < 50; step++) await null;
      readBeforeItLeft.push(reads.length - before);
    };
    const findings = await lookUp(database, facts, [told, quotation(SAID)], openBook, { soon });
    expect(findings.map(({ key, level }) => [key, level])).toEqual([
      ['500', 'related'],
      ['0', 'match'],
    ]);
    expect(readBeforeItLeft).toEqual([0]);
  });

  test('that nobody says finds nothing', async () => {
    await appendEvents(database, [makePublishEvent()]);
    expect(await found([quotation(SAID, 0, { attributed: false })])).toEqual([]);
  });

  test('on the very page that an annotation gives as its source finds nothing', async () => {
    await appendEvents(database, [makePublishEvent()]);
    const source = makeAnnotation().sources[0]?.url ?? '';
    expect(await found([quotation(SAID)], { ...facts, url: source })).toEqual([]);
  });

  test('shows a retraction only to who was shown the annotation', async () => {
    const publish = makePublishEvent();
    await appendEvents(database, [publish, makeRetractEvent(publish)]);
    expect(await found([quotation(SAID)])).toEqual([]);
    await rememberSights(database, [publish.id], '2026-03-02T09:00:00.000Z');
    const [finding] = await lookUp(database, facts, [quotation(SAID)], openBook);
    expect(finding).toMatchObject({ level: 'match', seenOn: '2026-03-02T09:00:00.000Z' });
    expect(finding?.annotation.retracted).not.toBeNull();
  });
});

describe('a citation', () => {
  const about = (...citations: string[]) => makePublishEvent({ claim: null, citations });

  test('finds what is said of itself as a match, and what is said of its instrument as related', async () => {
    const whole = about('us/const/amendment/14');
    const clause = about('us/const/amendment/14/equal-protection');
    await appendEvents(database, [whole, clause]);
    expect(await found([citation('us/const/amendment/14/equal-protection')])).toEqual([
      ['0', 'match', clause.id],
      ['0', 'related', whole.id],
    ]);
    expect(await found([citation('us/const/amendment/14')])).toEqual([['0', 'match', whole.id]]);
  });

  test('finds what is filed under its other name', async () => {
    const ruling = about('us/case/us/410/113');
    await appendEvents(database, [ruling]);
    expect(await found([citation('us/case/roe-v-wade')])).toEqual([['0', 'match', ruling.id]]);
  });

  test('of an instrument known from one text alone finds nothing', async () => {
    await appendEvents(database, [about('local/directive/1')]);
    expect(await found([citation('local/directive/1', 0, true)])).toEqual([]);
  });
});

test('findings come in the order of the mentions', async () => {
  const first = makePublishEvent({ claim: null, citations: ['us/const/amendment/4'] });
  const second = makePublishEvent();
  await appendEvents(database, [second, first]);
  expect(await found([citation('us/const/amendment/4', 3), quotation(SAID, 9)])).toEqual([
    ['3', 'match', first.id],
    ['9', 'match', second.id],
  ]);
});

const clear = (...names: ('segments' | 'pages' | 'state')[]) =>
  damage(database, (writes) => {
    for (const name of names) writes.clear(name);
  });
/** Another number for what was damaged: whatever was read of the sound one may be in memory still. */
const replace = (segment: Segment) =>
  damage(database, (writes) => {
    writes.put('segments', { ...segment, id: segment.id + 100 });
    writes.delete('segments', segment.id);
  });

describe.each([
  ['loose', (events: PublishEvent[]) => appendEvents(database, events)],
  ['imported', (events: PublishEvent[]) => appendBulk(database, events)],
] as const)('where annotations are %s, an index with', (_, append) => {
  test.each([
    [
      'a head that was cut short',
      async () => {
        for (const segment of await rowsOf(database, 'segments')) {
          const { words } = segment.tables;
          const tables = { ...segment.tables, words: { ...words, head: words.head.slice(0, -8) } };
          await replace({ ...segment, tables });
        }
      },
    ],
    [
      'pages that were cut short',
      async () => {
        for (const segment of await rowsOf(database, 'segments')) {
          const { words } = segment.tables;
          const body = words.body && { ...words.body, bytes: words.body.bytes.slice(0, 4) };
          const tables = { ...segment.tables, words: { ...words, body } };
          await replace({ ...segment, tables });
        }
      },
    ],
    ['a segment that is gone', () => clear('segments')],
    [
      'pages that are gone',
      async () => {
        for (const segment of await rowsOf(database, 'segments')) {
          const tables = { ...segment.tables, words: { ...segment.tables.words, body: null } };
          await replace({ ...segment, tables });
        }
        await clear('pages');
      },
    ],
    ['no word of its state left', () => clear('state')],
    ['everything of it gone', () => clear('state', 'segments', 'pages')],
  ] as const)('%s is built again on the way to an answer', async (_, damage) => {
    const publish = makePublishEvent();
    await append([publish]);
    await damage();
    expect(await found([quotation(SAID)])).toEqual([['0', 'match', publish.id]]);
    expect(await found([quotation(SAID)])).toEqual([['0', 'match', publish.id]]);
  });
});
