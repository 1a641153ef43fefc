import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent, PublishEvent } from '../core/model/event.ts';
import type { Database } from './database.ts';
import { indexAnnotations } from './segments.ts';

/**
 * Append verified events to the log, and bring their annotations and the claim index up to date.
 *
 * All or nothing: when storage fails, nothing was written. Events that are there already change nothing.
 *
 * @returns the annotations that changed, as they stand now
 */
export async function appendEvents(database: Database, events: readonly LogEvent[]): Promise<CurrentAnnotation[]> {
  const { events: log, annotations, segments, pages } = database;
  return database.transaction('rw', [log, annotations, segments, pages], async () => {
    await log.bulkPut([...events]);
    const ids = [...new Set(events.map(annotationOf))];
    const all = await log.where('annotation').anyOf(ids).toArray();
    const publishes = await log.bulkGet(ids);
    const byAnnotation = new Map<string, LogEvent[]>(ids.map((id) => [id, []]));
    for (const event of publishes) if (event) byAnnotation.get(event.id)?.push(event);
    for (const event of all) byAnnotation.get(event.annotation)?.push(event);
    const changed = [...byAnnotation.values()].flatMap((group) => foldEvents(group) ?? []);
    await annotations.bulkPut(changed);
    await indexAnnotations(database, changed);
    return changed;
  });
}

/** A publish event opens its annotation under its own id. */
function annotationOf(event: LogEvent): string {
  return event.kind === 'publish' ? event.id : event.annotation;
}

/** How many publish events `appendBulk` takes at once without long transactions; more come in several calls. */
export const bulkBatch = 5_000;

/**
 * Append many publish events, verified or without a signature: an import. Much faster than `appendEvents`.
 *
 * All or nothing for one call; at most `bulkBatch` events. Events that are there already change nothing. An annotation
 * that was taken in bulk is revised, retracted and replied to by `appendEvents` like any other. Merging is left to
 * `mergeSegments`, called once after the last batch.
 *
 * @returns how many were new
 */
export async function appendBulk(database: Database, events: readonly PublishEvent[]): Promise<number> {
  const known = await database.events.bulkGet(events.map(({ id }) => id));
  const fresh = events.filter((_, at) => !known[at]);
  if (fresh.length > 0) await appendEvents(database, fresh);
  return fresh.length;
}

/** Some of many, and where to go on; `next` is `null` after the last ones. */
export interface Batch<Item> {
  readonly items: readonly Item[];
  /** To be given back as `after`; it says nothing else. */
  readonly next: string | null;
}

/**
 * All annotations as they stand, retracted ones too, batch after batch in a stable order; nothing is passed over that stays while reading.
 *
 * @param after `null` to begin, then the `next` of the batch before
 * @param limit about how many; a batch may hold some more or fewer, and be empty before the last one
 */
export async function eachAnnotation(
  database: Database,
  after: string | null,
  limit: number,
): Promise<Batch<CurrentAnnotation>> {
  const items = await database.annotations
    .where('id')
    .above(after ?? '')
    .limit(limit)
    .toArray();
  return { items, next: items.length < limit ? null : (items.at(-1)?.id ?? null) };
}

/** All events of the log, in batches as `eachAnnotation` gives annotations; an annotation's own publish event comes before its other ones. */
export async function eachEvent(database: Database, after: string | null, limit: number): Promise<Batch<LogEvent>> {
  const { items, next } = await eachAnnotation(database, after, limit);
  const ids = items.map(({ id }) => id);
  const later = await database.events.where('annotation').anyOf(ids).sortBy('at');
  const publishes = await database.events.bulkGet(ids);
  return { items: [...publishes.flatMap((event) => event ?? []), ...later], next };
}

/** How many annotations there are, retracted ones too. */
export async function countAnnotations(database: Database): Promise<number> {
  return database.annotations.count();
}

/** @returns the annotations that are there, in no order */
export async function getAnnotations(database: Database, ids: readonly string[]): Promise<CurrentAnnotation[]> {
  const rows = await database.annotations.bulkGet([...ids]);
  return rows.flatMap((row) => row ?? []);
}

/** @returns the annotations about any of these citation ids, each once */
export async function annotationsOfCitations(
  database: Database,
  citations: readonly string[],
): Promise<CurrentAnnotation[]> {
  if (citations.length === 0) return [];
  return database.annotations
    .where('body.citations')
    .anyOf([...citations])
    .distinct()
    .toArray();
}
