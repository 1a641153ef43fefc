import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
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
