import { asPublished } from '../core/log/as-published.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import type { Run } from './index-rows.ts';
import type { OpenSegment } from './open-index.ts';
import type { Reads } from './reads.ts';

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
      const text = row?.slots[slot % blockSize];
      if (text) found.set(slot, parseSlot(text));
    }
  return found;
}

/** A slot's text as its events; `JSON.stringify` wrote it. */
export function parseSlot(text: string): LogEvent[] {
  return JSON.parse(text);
}

/** An annotation found by its place: what it says now, and the whole of it where it is shown. */
export interface Found {
  readonly id: string;
  readonly body: Annotation;
  whole(): CurrentAnnotation;
}

/** The annotations at places of segments, by segment and place; those that were taken out since are left out. */
export async function annotationsAt(
  reads: Reads,
  segments: readonly OpenSegment[],
  places: Iterable<{ readonly segment: number; readonly place: number }>,
): Promise<Map<string, Found>> {
  const slots = new Map<Slot, string>();
  const loose: Promise<readonly [string, CurrentAnnotation | undefined]>[] = [];
  const asked = new Set<string>();
  for (const { segment, place } of places) {
    const key = placeKey({ segment, place });
    if (asked.has(key)) continue;
    asked.add(key);
    const { ids = null, runs = [] } = segments[segment] ?? {};
    const id = ids?.[place];
    const slot = ids ? null : slotOf(runs, place);
    if (id !== undefined) loose.push(reads.get('annotations', id).then((row) => [key, row] as const));
    if (slot !== null) slots.set(slot, key);
  }
  const [rows, events] = await Promise.all([Promise.all(loose), readSlots(reads, slots.keys())]);
  const found = new Map<string, Found>();
  for (const [key, row] of rows) if (row) found.set(key, { id: row.id, body: row.body, whole: () => row });
  for (const [slot, log] of events) {
    const one = foundIn(log);
    if (one) found.set(slots.get(slot) ?? '', one);
  }
  return found;
}

/** What a slot's events say; `null` without a publish event. Most annotations have one event; only of those that are shown more is made than that says. */
export function foundIn(events: readonly LogEvent[]): Found | null {
  const [publish, ...later] = events;
  if (publish?.kind === 'publish' && later.length === 0)
    return { id: publish.id, body: publish.body, whole: () => asPublished(publish) };
  const annotation = foldEvents(events);
  return annotation && { id: annotation.id, body: annotation.body, whole: () => annotation };
}

/** A name for a place of a segment. */
export function placeKey({ segment, place }: { readonly segment: number; readonly place: number }): string {
  return `${segment} ${place}`;
}
