import type { LogEvent } from '../core/model/event.ts';
import { reading } from './connection.ts';
import type { Database } from './database.ts';
import { findSlots } from './find-slots.ts';
import { openIndex } from './open-index.ts';

/** Everything that ever happened to an annotation: its publish event first, then the others by time. */
export async function eventsOf(database: Database, id: string): Promise<LogEvent[]> {
  return reading(database, async (reads) => {
    const publish = await reads.get('events', id);
    const stored = publish ? undefined : (await findSlots(reads, await openIndex(reads, database), [id])).get(id);
    const later = stored?.events ?? (await reads.where('events', 'annotation', id));
    const first = publish ?? stored?.events.find(({ kind }) => kind === 'publish');
    if (!first) return [];
    const others = later.filter((event) => event !== first);
    return [first, ...others.sort((a, b) => (a.at < b.at ? -1 : 1))];
  });
}
