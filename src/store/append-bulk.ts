import type { PublishEvent } from '../core/model/event.ts';
import { appendWithin } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { findSlots } from './find-slots.ts';
import { writeBlocks } from './index-loose.ts';
import { readState } from './index-state.ts';
import { keepCounts } from './keep-counts.ts';
import { openIndex } from './open-index.ts';

/** How many events `appendBulk` takes well at once; more come in several calls. */
export const bulkBatch = 5_000;

/**
 * Append many publish events, verified or without a signature: an import. Much faster than `appendEvents`.
 *
 * All or nothing for one call; give it at most `bulkBatch` events. Events that are there already change nothing. An
 * annotation that was taken in bulk is revised, retracted and replied to by `appendEvents` like any other. Merging is
 * left to `mergeSegments`, called once after the last batch.
 *
 * @returns how many were new
 */
export async function appendBulk(database: Database, events: readonly PublishEvent[]): Promise<number> {
  return writing(database, async (writes) => {
    const byId = new Map(events.map((event) => [event.id, event]));
    const loose = new Set((await writes.all('annotations')).map(({ id }) => id));
    for (const id of byId.keys()) if (loose.has(id)) byId.delete(id);
    const stored = await findSlots(writes, await openIndex(writes, database), [...byId.keys()]);
    for (const id of stored.keys()) byId.delete(id);
    // What came before its annotation did is folded in with it.
    const waiting = new Set((await writes.all('events')).map(({ annotation }) => annotation));
    const early = [...byId.values()].filter(({ id }) => waiting.has(id));
    if (early.length > 0) await appendWithin(writes, database, early);
    const fresh = [...byId.values()].filter(({ id }) => !waiting.has(id));
    if (fresh.length > 0) {
      const own = fresh.map((event) => JSON.stringify([event]));
      writeBlocks(writes, await readState(writes), fresh, own);
      const counted = fresh.map(({ author, body, at, signature }) => ({
        author,
        body,
        revisedAt: at,
        signed: signature !== '',
      }));
      await keepCounts(writes, [], counted);
    }
    return byId.size;
  });
}

/** Of annotations' ids, those that are in the log, or that something in it waits for. */
export async function knownOrAwaited(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return reading(database, async (reads) => {
    const [loose, events, index] = await Promise.all([
      reads.keys('annotations'),
      reads.all('events'),
      openIndex(reads, database),
    ]);
    const here = new Set([...loose, ...events.map(({ annotation }) => annotation)]);
    const stored = await findSlots(reads, index, ids);
    return here.size + stored.size === 0 ? here : new Set(ids.filter((id) => here.has(id) || stored.has(id)));
  });
}
