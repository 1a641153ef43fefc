import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogEvent, PublishEvent, ReviseEvent } from '../../src/core/model/event.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { PageFacts, SeenMention } from '../../src/core/model/page.ts';
import { lookUp } from '../../src/matcher/look-up.ts';
import { appendEvents } from '../../src/store/annotations.ts';
import { appendBulk } from '../../src/store/append-bulk.ts';
import { Database } from '../../src/store/database.ts';
import { deleteEverything } from '../../src/store/everything.ts';
import { forgetShelf } from '../../src/store/forget-shelf.ts';
import { mergeSegments } from '../../src/store/merge-segments.ts';
import { rebuildIndex } from '../../src/store/rebuild-index.ts';
import { shelfBytes } from '../../src/store/shelf-bytes.ts';
import { makePublishEvent, makeRetractEvent } from '../fixtures/events.ts';
import type { ShelfCall } from '../fixtures/shelf-thread.ts';

const facts: PageFacts = { url: 'https://paper.example/bridge', title: 'Bridge', publishedOn: null, lang: 'en' };
const things = ['ferry', 'quarry', 'orchard', 'archive', 'granary', 'sluice', 'tannery', 'cattle market'];
const said = (place: number) =>
  `The ${things[place % 8]} of Marsh ${place % 5} cost the county ${10 + (place % 7)} million crowns in its ${place % 3} year`;

let database: Database;
let thread: Worker;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
  thread = startThread();
});
afterEach(async () => {
  thread.terminate();
  await forgetShelf(database.name);
  await database.close();
});

function startThread(): Worker {
  const started = new Worker(new URL('../fixtures/shelf-thread.ts', import.meta.url), { type: 'module' });
  return started;
}

function ask<Reply>(call: ShelfCall): Promise<Reply> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data.reply);
    };
    thread.postMessage(call, [port2]);
  });
}

const mentions = Array.from({ length: 12 }, (_, at): SeenMention => {
  const exact = said(3 * at + 1);
  return {
    key: `${at}`,
    mention: {
      mention: 'quotation',
      kind: 'direct',
      start: 0,
      end: exact.length,
      marked: at % 2 === 0,
      speaker: { text: 'Mira Oswin' },
      cue: null,
      attributed: true,
      confidence: 0.9,
    },
    selector: { exact, prefix: '', suffix: '' },
    sentence: `“${exact},” said Mira Oswin.`,
  };
});

const onShelf = () => ask<{ findings: Finding[]; read: number }>({ do: 'look-up', facts, mentions });
const without = () => lookUp(database, facts, mentions, () => Promise.reject());

/** Look up, have the shelf written, and look up again: both times what the database alone answers. */
async function sameAnswer(): Promise<number> {
  const expected = await without();
  expect((await onShelf()).findings).toEqual(expected);
  await ask({ do: 'write' });
  const { findings, read } = await onShelf();
  expect(findings).toEqual(expected);
  return read;
}

const publish = (place: number): PublishEvent =>
  makePublishEvent({ claim: { text: said(place), variants: [], speaker: 'Mira Oswin', saidOn: null } });
const revise = (event: PublishEvent, last: LogEvent, place: number): ReviseEvent => ({
  ...event,
  id: makePublishEvent().id,
  kind: 'revise',
  annotation: event.id,
  previous: [last.id],
  at: '2026-03-04T09:00:00.000Z',
  body: {
    ...event.body,
    claim: { text: said(place), variants: [], speaker: null, saidOn: null },
    reason: 'Said again.',
  },
});
const many = (count: number, from = 0) => Array.from({ length: count }, (_, at) => publish(from + at));

describe('with a shelf', () => {
  test('what is answered is the same, and is read there', async () => {
    await appendBulk(database, many(60));
    await ask({ do: 'open', name: database.name });
    expect(await sameAnswer()).toBe(1);
    expect((await without()).length).toBeGreaterThan(5);
    expect(await shelfBytes(database.name)).toBeGreaterThan(1_000);
  });

  test('it is found again by the next thread', async () => {
    await appendBulk(database, many(60));
    await ask({ do: 'open', name: database.name });
    await sameAnswer();
    thread.terminate();
    thread = startThread();
    await ask({ do: 'open', name: database.name });
    await expect.poll(async () => (await onShelf()).read).toBe(1);
    expect((await onShelf()).findings).toEqual(await without());
  });

  const step = fc.oneof(
    fc.record({ act: fc.constant('add' as const), count: fc.integer({ min: 1, max: 30 }) }),
    fc.record({
      act: fc.constantFrom('revise' as const, 'retract' as const),
      which: fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }),
    }),
    fc.record({ act: fc.constantFrom('merge' as const, 'rebuild' as const, 'write' as const, 'many' as const) }),
  );

  test('whatever is added, revised, retracted, merged and built anew, nothing is answered otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
        database = new Database(`test-${crypto.randomUUID()}`);
        const own = many(40);
        await appendBulk(database, own);
        const last = new Map<string, LogEvent>(own.map((event) => [event.id, event]));
        await ask({ do: 'open', name: database.name });
        await sameAnswer();
        for (const one of steps) {
          if (one.act === 'add') {
            const added = many(one.count, own.length);
            own.push(...added);
            await appendBulk(database, added);
          } else if (one.act === 'many') {
            const added = many(260, own.length);
            own.push(...added);
            await appendEvents(database, added);
          } else if (one.act === 'merge') await mergeSegments(database);
          else if (one.act === 'rebuild') await rebuildIndex(database);
          else if (one.act === 'write') await ask({ do: 'write' });
          else if ('which' in one)
            for (const which of one.which) {
              const event = own[which % own.length];
              if (!event) continue;
              const next =
                one.act === 'retract'
                  ? { ...makeRetractEvent(event), previous: [last.get(event.id)?.id ?? event.id] }
                  : revise(event, last.get(event.id) ?? event, which + 1);
              last.set(event.id, next);
              await appendEvents(database, [next]);
            }
          expect((await onShelf()).findings).toEqual(await without());
        }
        await sameAnswer();
        await ask({ do: 'close' });
        await forgetShelf(database.name);
        await database.close();
      }),
      { numRuns: 6 },
    );
  });

  test('a file that was damaged anywhere answers nothing wrong, and is written anew', async () => {
    await appendBulk(database, many(60));
    await ask({ do: 'open', name: database.name });
    await sameAnswer();
    for (const at of [0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97, 0.999]) {
      await ask({ do: 'close' });
      expect(await ask({ do: 'damage', at })).toBe(1);
      await ask({ do: 'open', name: database.name });
      expect((await onShelf()).findings, `damaged at ${at}`).toEqual(await without());
      expect(await sameAnswer()).toBe(1);
    }
  });

  test('a thread that ends in the middle of writing leaves nothing that is answered from, and the next one goes on', async () => {
    await appendBulk(database, many(600));
    const expected = await without();
    for (const ms of [0, 5, 15, 30, 60, 120]) {
      await ask({ do: 'open', name: database.name });
      await onShelf();
      void ask({ do: 'write' });
      await new Promise((resolve) => setTimeout(resolve, ms));
      thread.terminate();
      thread = startThread();
      await ask({ do: 'open', name: database.name });
      expect((await onShelf()).findings).toEqual(expected);
      thread.terminate();
      thread = startThread();
    }
    await ask({ do: 'open', name: database.name });
    await expect.poll(sameAnswer).toBe(1);
  });

  test('a second thread, which cannot have the files, answers the same', async () => {
    await appendBulk(database, many(60));
    await ask({ do: 'open', name: database.name });
    await sameAnswer();
    const first = thread;
    thread = startThread();
    await ask({ do: 'open', name: database.name });
    expect(await sameAnswer()).toBe(0);
    first.terminate();
  });

  test('what goes is deleted, and so is all with everything else, wherever it is open', async () => {
    await appendBulk(database, many(60));
    await ask({ do: 'open', name: database.name });
    await sameAnswer();
    await rebuildIndex(database);
    const before = await shelfBytes(database.name);
    expect(await sameAnswer()).toBe(1);
    expect(await shelfBytes(database.name)).toBe(before);
    await deleteEverything(database);
    await forgetShelf(database.name);
    expect(await shelfBytes(database.name)).toBe(0);
    expect((await onShelf()).findings).toEqual([]);
    await appendBulk(database, many(60, 7));
    expect(await sameAnswer()).toBe(1);
  });
});
