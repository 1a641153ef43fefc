import type { Writes } from './reads.ts';
import { type NewSegment, pageKeys } from './segment.ts';

/** Write a segment, in the transaction that makes it true. */
export function writeSegment(writes: Writes, { row, pages }: NewSegment): void {
  writes.put('segments', row);
  for (const { key, bytes } of pages) writes.putAt('pages', key, bytes);
}

export function deleteSegment(writes: Writes, id: number): void {
  writes.delete('segments', id);
  deletePages(writes, id);
}

export function deletePages(writes: Writes, segment: number): void {
  writes.deleteRange('pages', ...pageKeys(segment));
}
