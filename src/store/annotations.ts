import { annotationOf } from '../core/log/annotation-of.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { findSlots } from './find-slots.ts';
import { indexLoose } from './index-loose.ts';
import { readState, writeState } from './index-state.ts';
import { keepCounts } from './keep-counts.ts';
import { openIndex } from './open-index.ts';
import { withoutTexts } from './pack-block.ts';
import type { Writes } from './reads.ts';
import { takeMore } from './taken.ts';

/**
 * Append verified events to the log, and bring their annotations and the claim index up to date.
 *
 * All or nothing: when storage fails, nothing was written. Events that are there already change nothing. For many new
 * annotations see `appendBulk`.
 *
 * @returns the annotations that changed, as they stand now
 */
export async function appendEvents(database: Database, events: readonly LogEvent[]): Promise<CurrentAnnotation[]> {
  return writing(database, (writes) => appendWithin(writes, database, events));
}

/** The same within a transaction; to be done before anything else is written there. */
export async function appendWithin(
  writes: Writes,
  database: Database,
  events: readonly LogEvent[],
): Promise<CurrentAnnotation[]> {
  const ids = [...new Set(events.map(annotationOf))];
  const before = await takeOut(writes, database, ids);
  for (const event of events) writes.put('events', event);
  const changed: CurrentAnnotation[] = [];
  for (const id of ids) {
    const [publish, later] = await Promise.all([writes.get('events', id), writes.where('events', 'annotation', id)]);
    const annotation = foldEvents(publish ? [publish, ...later] : later);
    if (!annotation) continue;
    writes.put('annotations', annotation);
    changed.push(annotation);
  }
  await keepCounts(writes, before, changed);
  if (changed.length > 0) await indexLoose(writes);
  return changed;
}

/**
 * Make annotations loose that are in blocks: what follows changes them. Their slots stay empty.
 *
 * @returns those of the annotations that are there, as they stand
 */
async function takeOut(
  writes: Writes,
  database: Database,
  ids: readonly string[],
): Promise<readonly CurrentAnnotation[]> {
  const known = await Promise.all(ids.map((id) => writes.get('annotations', id)));
  const loose = known.flatMap((row) => row ?? []);
  const elsewhere = ids.filter((_, at) => !known[at]);
  if (elsewhere.length === 0) return loose;
  const index = await openIndex(writes, database);
  const stored = await findSlots(writes, index, elsewhere);
  for (const { slot, events } of stored.values()) {
    const block = Math.floor(slot / blockSize);
    const row = await writes.get('blocks', block);
    if (row) writes.put('blocks', withoutTexts(row, new Set([slot % blockSize])));
    for (const event of events) writes.put('events', event);
  }
  if (stored.size > 0) {
    const taken = takeMore(
      index.state.taken,
      [...stored.values()].map(({ slot }) => slot),
    );
    writeState(writes, { ...index.state, stored: index.state.stored - stored.size, taken });
  }
  return [...loose, ...[...stored.values()].flatMap(({ events }) => foldEvents(events) ?? [])];
}

/** @returns the annotations that are there, in no order */
export async function getAnnotations(database: Database, ids: readonly string[]): Promise<CurrentAnnotation[]> {
  return reading(database, async (reads) => {
    const loose = await Promise.all(ids.map((id) => reads.get('annotations', id)));
    const found = loose.flatMap((row) => row ?? []);
    const elsewhere = ids.filter((_, at) => !loose[at]);
    if (elsewhere.length === 0) return found;
    const stored = await findSlots(reads, await openIndex(reads, database), elsewhere);
    return [...found, ...[...stored.values()].flatMap(({ events }) => foldEvents(events) ?? [])];
  });
}

/** How many annotations there are, retracted ones too. */
export async function countAnnotations(database: Database): Promise<number> {
  return reading(database, async (reads) => {
    const [{ stored }, loose] = await Promise.all([readState(reads), reads.count('annotations')]);
    return stored + loose;
  });
}
