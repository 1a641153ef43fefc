import { eachPosting } from '../core/matching/posting-page.ts';
import { DamagedSegment, readLists } from '../core/matching/search-segments.ts';
import { hashTerm } from '../core/matching/term-hash.ts';
import type { LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import { eventsIn, readSlots, type Slot, slotOf } from './blocks.ts';
import type { Run } from './index-rows.ts';
import type { OpenIndex } from './open-index.ts';
import type { Reads } from './reads.ts';

/** Where an annotation is in the blocks, and its events. */
export interface Stored {
  readonly slot: Slot;
  readonly events: readonly LogEvent[];
}

/** Whether anything is in blocks. */
export function hasBlocks({ state, segments, damaged }: OpenIndex): boolean {
  return state.missing.length > 0 || damaged.length > 0 || segments.some(({ ids: loose }) => !loose);
}

/** Find annotations in the blocks by their ids; those that are not there are left out. */
export async function findSlots(reads: Reads, index: OpenIndex, ids: readonly string[]): Promise<Map<string, Stored>> {
  const { state, segments, damaged } = index;
  const found = new Map<string, Stored>();
  if (ids.length === 0 || !hasBlocks(index)) return found;
  const unread: Run[] = [...state.missing];
  for (const id of damaged) unread.push(...((await reads.get('segments', id))?.runs ?? []));
  const slots: Slot[] = [];
  const wanted = new Set(ids);
  const hashes = [...new Set(ids.map(hashTerm))];
  for (const [i, { runs, ids: loose, tables }] of segments.entries()) {
    if (loose) continue;
    try {
      for (const list of (await readLists(tables.ids, i, hashes)).values())
        eachPosting(list, (place) => {
          const slot = slotOf(runs, place);
          if (slot !== null) slots.push(slot);
        });
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      unread.push(...runs);
    }
  }
  const take = (slot: Slot, events: readonly LogEvent[]) => {
    const id = events.find(({ kind }) => kind === 'publish')?.id;
    if (id !== undefined && wanted.has(id)) found.set(id, { slot, events });
  };
  for (const [slot, events] of await readSlots(reads, slots)) take(slot, events);
  // What no index tells is read through; that is seldom, and right.
  for (const [first, count] of found.size < wanted.size ? unread : [])
    for (let block = first; block < first + count; block++) {
      const row = await reads.get('blocks', block);
      for (const [at, events] of row ? eventsIn(row) : []) take(block * blockSize + at, events);
    }
  return found;
}
