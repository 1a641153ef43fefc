import type { PublishEvent } from '../core/model/event.ts';
import { appendWithin } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { findSlots, hasBlocks } from './find-slots.ts';
import { writeBlocks } from './index-loose.ts';
import { readState } from './index-state.ts';
import { keepCounts } from './keep-counts.ts';
import { openIndex } from './open-index.ts';
import { idBytes, idsOf } from './origins.ts';

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

/**
 * Of annotations' ids, those that are in the log, or that something in it waits for.
 *
 * @param ids one behind the other
 * @returns their places, ascending
 */
export async function knownOrAwaited(database: Database, ids: Uint8Array): Promise<number[]> {
  return reading(database, async (reads) => {
    const [loose, events, index] = await Promise.all([
      reads.keys('annotations'),
      reads.all('events'),
      openIndex(reads, database),
    ]);
    const here = new Set([...loose, ...events.map(({ annotation }) => annotation)]);
    const count = ids.length / idBytes;
    // Texts are made of those alone that may be known: of a hundred thousand it takes a tenth of a second.
    const places = hasBlocks(index) ? [...Array(count).keys()] : placesLike(ids, here);
    const texts =
      places.length === count ? idsOf({ ids }, 0, count) : places.flatMap((place) => idsOf({ ids }, place, place + 1));
    const stored = await findSlots(reads, index, texts);
    return places.filter((_, i) => here.has(texts[i] ?? '') || stored.has(texts[i] ?? ''));
  });
}

/** The places of ids that begin as some do. */
function placesLike(ids: Uint8Array, some: ReadonlySet<string>): number[] {
  const beginnings = new Set(Array.from(some, (id) => Number.parseInt(id.slice(0, 8), 16)));
  const { buffer, byteOffset, length } = ids;
  const bytes = new DataView(buffer, byteOffset, length);
  const places: number[] = [];
  for (let at = 0; at < length; at += idBytes) if (beginnings.has(bytes.getUint32(at))) places.push(at / idBytes);
  return places;
}
