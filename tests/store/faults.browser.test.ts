import { afterEach, describe, expect, test } from 'vitest';
import type { PublishEvent, ReviseEvent } from '../../src/core/model/event.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { lookUp } from '../../src/matcher/look-up.ts';
import { appendEvents } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { Database } from '../../src/store/database.ts';
import { eachAnnotation } from '../../src/store/each.ts';
import { mergeSegments } from '../../src/store/merge-segments.ts';
import { clearIndex, rebuildIndex } from '../../src/store/rebuild-index.ts';
import { makePublishEvent } from '../fixtures/events.ts';
import { type Fault, faultAt } from './fault.ts';

/** Words that no two claims share. */
const words = (place: number) =>
  ['ferry', 'quarry', 'orchard', 'archive', 'granary'].map((word) => `${word}${place}`).join(' ');

let made = 0;
const claims = (count: number): PublishEvent[] =>
  Array.from({ length: count }, () =>
    makePublishEvent({ claim: { text: `The ${words(made++)} is late`, variants: [], speaker: null, saidOn: null } }),
  );
const revise = (publish: PublishEvent, text: string): ReviseEvent => ({
  ...publish,
  id: publish.id.replace(/^0/, 'e'),
  kind: 'revise',
  annotation: publish.id,
  previous: [publish.id],
  at: '2026-03-04T09:00:00.000Z',
  body: { ...publish.body, claim: { text, variants: [], speaker: null, saidOn: null }, reason: 'Said again.' },
});

/** What each step of a fault test does; `first` is there before and `second` comes. */
interface Act {
  readonly before: (database: Database, first: readonly PublishEvent[]) => Promise<unknown>;
  readonly act: (
    database: Database,
    first: readonly PublishEvent[],
    second: readonly PublishEvent[],
  ) => Promise<unknown>;
  readonly size: readonly [first: number, second: number];
}

const inSteps = { atOnce: 0, pages: 1 };
const several = async (database: Database, first: readonly PublishEvent[]) => {
  for (let at = 0; at < first.length; at += 12) await appendBulk(database, first.slice(at, at + 12));
};
const acts: Readonly<Record<string, Act>> = {
  'adding one to none': {
    size: [0, 1],
    before: async () => undefined,
    act: (database, _, second) => appendEvents(database, second),
  },
  'adding one to loose ones': {
    size: [3, 1],
    before: appendEvents,
    act: (database, _, second) => appendEvents(database, second),
  },
  'adding so many that the loose ones go into blocks': {
    size: [2, 250],
    before: appendEvents,
    act: (database, _, second) => appendEvents(database, second),
  },
  importing: { size: [30, 40], before: appendBulk, act: (database, _, second) => appendBulk(database, second) },
  'revising what was imported': {
    size: [30, 0],
    before: appendBulk,
    act: (database, [publish]) =>
      appendEvents(database, publish ? [revise(publish, publish.body.claim?.text ?? '')] : []),
  },
  'merging small segments': { size: [60, 0], before: several, act: (database) => mergeSegments(database) },
  'merging large segments in steps': {
    size: [60, 0],
    before: several,
    act: (database) => mergeSegments(database, inSteps),
  },
  'building the index again': { size: [60, 0], before: several, act: (database) => rebuildIndex(database) },
  'building what is missing': {
    size: [60, 0],
    before: async (database, first) => {
      await several(database, first);
      await clearIndex(database);
    },
    act: (database) => mergeSegments(database),
  },
};

const open: Database[] = [];
const another = (name: string) => {
  const database = new Database(name);
  open.push(database);
  return database;
};
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

let points = 0;
describe.each(Object.entries(acts))('%s', (_, { size, before, act }) => {
  test.each(['stopped', 'full'] as const)(
    'with the worker or the disk %s at each write, loses nothing and answers right',
    async (fault) => {
      for (let at = 1; ; at++) {
        const name = `fault-${crypto.randomUUID()}`;
        const [first, second] = [claims(size[0]), claims(size[1])];
        await before(another(name), first);
        const failed = await faultAt(fault, at, () => act(another(name), first, second));
        if (!failed) {
          await check(another(name), [...first, ...second]);
          return;
        }
        points++;
        // All of an act's annotations are there, or none.
        const kept = await everything(another(name));
        const whole = kept.size > size[0];
        await check(another(name), whole ? [...first, ...second] : first, fault);
        // What was cut short is done again by the next worker, or by the reader.
        await act(another(name), first, second);
        await mergeSegments(another(name));
        await check(another(name), [...first, ...second]);
        if (at > 40) at += Math.floor(at / 4);
      }
    },
  );
});

test('all acts together were stopped, or met a full disk, at more than two hundred writes', () => {
  expect(points).toBeGreaterThan(200);
});

async function everything(database: Database): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { items, next }: Awaited<ReturnType<typeof eachAnnotation>> = await eachAnnotation(database, after, 1000);
    for (const { id } of items) {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
    }
    if (next === null) return ids;
    after = next;
  }
}

/** Every annotation is there, each statement finds its own and no other, and what nobody claimed finds nothing. */
async function check(database: Database, events: readonly PublishEvent[], fault?: Fault): Promise<void> {
  expect(await everything(database)).toEqual(new Set(events.map(({ id }) => id)));
  const asked = events.filter((_, place) => events.length < 20 || place % 9 === 0);
  const mentions = [...asked.map(({ body }) => body.claim?.text ?? ''), `The ${words(9_000_001)} is late`].map(
    quotation,
  );
  const answer = () => lookUp(database, facts, mentions, async () => ({ names: new Map(), same: new Map() }) as never);
  const expected = asked.map(({ id, body }) => [body.claim?.text, id]);
  const found = async () => (await answer()).map(({ key, annotation }) => [key, annotation.id]);
  if (fault === 'full')
    await faultAt('full', 1, async () => expect(expected).toEqual(expect.arrayContaining(await found())));
  expect(await found()).toEqual(expected);
}

const facts = { url: 'https://paper.example/late', title: 'Late', publishedOn: null, lang: 'en' };
const quotation = (exact: string): SeenMention => ({
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
