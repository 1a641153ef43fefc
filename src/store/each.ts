import { annotationOf } from '../core/log/annotation-of.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import { eventsIn } from './blocks.ts';
import { reading } from './connection.ts';
import type { Database } from './database.ts';
import { readState } from './index-state.ts';

/** Some of many, and where to go on; `next` is `null` after the last ones. */
export interface Batch<Item> {
  readonly items: readonly Item[];
  /** To be given back as `after`; it says nothing else. */
  readonly next: string | null;
}

/**
 * All annotations as they stand, retracted ones too, batch after batch in a stable order.
 *
 * What stays while reading is not passed over; what is changed meanwhile may come a second time.
 *
 * @param after `null` to begin, then the `next` of the batch before
 * @param limit about how many; a batch may hold some more or fewer, and be empty before the last one
 */
export async function eachAnnotation(
  database: Database,
  after: string | null,
  limit: number,
): Promise<Batch<CurrentAnnotation>> {
  const { items, next } = await eachLog(database, after, limit);
  return { items: items.flatMap((events) => foldEvents(events) ?? []), next };
}

/** All events of the log, in batches as `eachAnnotation` gives annotations; a publish event comes before what follows it. */
export async function eachEvent(database: Database, after: string | null, limit: number): Promise<Batch<LogEvent>> {
  const { items, next } = await eachLog(database, after, limit);
  const first = (event: LogEvent) => Number(event.kind !== 'publish');
  return { items: items.flatMap((events) => events.toSorted((a, b) => first(a) - first(b))), next };
}

/** The blocks in their order, then what is loose all at once; what went from there into new blocks meanwhile comes after. */
async function eachLog(database: Database, after: string | null, limit: number): Promise<Batch<readonly LogEvent[]>> {
  const block = Number(after ?? 0);
  return reading(database, async (reads) => {
    const { nextBlock, staged } = await readState(reads);
    const end = block + Math.max(1, Math.ceil(limit / blockSize));
    const rows = block < nextBlock ? await reads.range('blocks', block, end) : [];
    const isStaged = (at: number) => staged.some(({ run: [first, count] }) => at >= first && at < first + count);
    const own = rows.filter(({ block: at }) => !isStaged(at));
    const items = own.flatMap((row) => Array.from(eventsIn(row), ([, events]) => events));
    if (end < nextBlock || items.length >= limit) return { items, next: String(Math.min(end, nextBlock)) };
    const loose = Map.groupBy(await reads.all('events'), (event) => annotationOf(event));
    return { items: [...items, ...loose.values()], next: null };
  });
}
