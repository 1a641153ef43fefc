import type { LogEvent } from '../core/model/event.ts';
import type { Database } from './database.ts';

/** Everything that ever happened to an annotation: its publish event first, then the others by time. */
export async function eventsOf(database: Database, id: string): Promise<LogEvent[]> {
  const [publish, later] = await Promise.all([
    database.events.get(id),
    database.events.where('annotation').equals(id).sortBy('at'),
  ]);
  return publish ? [publish, ...later] : [];
}
