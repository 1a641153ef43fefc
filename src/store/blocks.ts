import { asPublished } from '../core/log/as-published.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import type { Block } from './database.ts';
import type { Run } from './index-rows.ts';
import { textAt, textsOf } from './pack-block.ts';
import type { Reads } from './reads.ts';
import type { Segment } from './segment.ts';

/** Where an annotation is stored in the blocks: `blockSize` times the block's number, and its place there. */
export type Slot = number;

/** The slot of a segment's place; `null` beyond the last one. */
export function slotOf(runs: readonly Run[], place: number): Slot | null {
  let left = place;
  for (const [first, count] of runs) {
    if (left < count * blockSize) return first * blockSize + left;
    left -= count * blockSize;
  }
  return null;
}

/** The events in slots, each block read once; slots that are empty or gone are left out. */
export async function readSlots(reads: Reads, slots: Iterable<Slot>): Promise<Map<Slot, LogEvent[]>> {
  const byBlock = Map.groupBy(new Set(slots), (slot) => Math.floor(slot / blockSize));
  const rows = await Promise.all([...byBlock.keys()].map((block) => reads.get('blocks', block)));
  const found = new Map<Slot, LogEvent[]>();
  for (const row of rows)
    for (const slot of (row && byBlock.get(row.block)) ?? []) {
      const events = row && eventsAt(row, slot % blockSize);
      if (events) found.set(slot, events);
    }
  return found;
}

/** The events at a place of a block; `null` where there are none. */
export function eventsAt(block: Block, place: number): LogEvent[] | null {
  const text = textAt(block, place);
  return text === '' ? null : JSON.parse(text);
}

/** The events at all places of a block that have some. */
export function* eventsIn(block: Block): Generator<readonly [place: number, events: LogEvent[]]> {
  for (const [place, text] of textsOf(block).entries()) if (text !== '') yield [place, JSON.parse(text)];
}

/** An annotation found by its place: what it says now, and the whole of it where it is shown. */
export interface Found {
  readonly id: string;
  readonly body: Annotation;
  whole(): CurrentAnnotation;
}

/** Where a segment has an annotation. */
export interface Placed {
  readonly segment: number;
  readonly place: number;
}

/** Reads the annotations at places of segments, each block once; `null` for one that was taken out since. */
export function annotationReader(
  reads: Reads,
  segments: readonly Pick<Segment, 'ids' | 'runs'>[],
): (placed: Placed) => Promise<Found | null> {
  const blocks = new Map<number, Promise<Block | undefined>>();
  const known = new Map<string, Promise<Found | null>>();
  const inBlock = async (slot: Slot): Promise<Found | null> => {
    const block = Math.floor(slot / blockSize);
    const reading = blocks.get(block) ?? reads.get('blocks', block);
    blocks.set(block, reading);
    const row = await reading;
    const events = row ? eventsAt(row, slot % blockSize) : null;
    return events && foundIn(events);
  };
  const loose = async (id: string): Promise<Found | null> => {
    const row = await reads.get('annotations', id);
    return row ? { id: row.id, body: row.body, whole: () => row } : null;
  };
  const read = async ({ segment, place }: Placed): Promise<Found | null> => {
    const { ids = null, runs = [] } = segments[segment] ?? {};
    const id = ids?.[place];
    if (id !== undefined) return loose(id);
    const slot = ids ? null : slotOf(runs, place);
    return slot === null ? null : inBlock(slot);
  };
  return (placed) => {
    const key = `${placed.segment} ${placed.place}`;
    const reading = known.get(key) ?? read(placed);
    known.set(key, reading);
    return reading;
  };
}

/** What a slot's events say; `null` without a publish event. Most annotations have one event; only of those that are shown more is made than that says. */
export function foundIn(events: readonly LogEvent[]): Found | null {
  const [publish, ...later] = events;
  if (publish?.kind === 'publish' && later.length === 0)
    return { id: publish.id, body: publish.body, whole: () => asPublished(publish) };
  const annotation = foldEvents(events);
  return annotation && { id: annotation.id, body: annotation.body, whole: () => annotation };
}
