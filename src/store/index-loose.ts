import { annotationOf } from '../core/log/annotation-of.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import type { IndexState, Run } from './index-rows.ts';
import { readState, writeState } from './index-state.ts';
import { encodeText, type JoinedTexts, joinBytes, packBlock } from './pack-block.ts';
import type { Writes } from './reads.ts';
import { type Indexed, makeSegment } from './segment.ts';
import { deleteSegment, writeSegment } from './write-segment.ts';

/** How many annotations are loose at most: at every addition all of them are indexed again. */
const mostLoose = 250;

/** Index the loose annotations anew, in the transaction that changed them; when they are too many, put all into blocks. */
export async function indexLoose(writes: Writes): Promise<void> {
  const [state, segments, loose] = await Promise.all([
    readState(writes),
    writes.all('segments'),
    writes.all('annotations'),
  ]);
  for (const { id, ids } of segments) if (ids) deleteSegment(writes, id);
  if (loose.length > mostLoose) return putIntoBlocks(writes, state, loose);
  writeState(writes, { ...state, nextSegment: state.nextSegment + 1 });
  if (loose.length === 0) return;
  writeSegment(writes, makeSegment(state.nextSegment, loose, { ids: loose.map(({ id }) => id) }));
}

async function putIntoBlocks(writes: Writes, state: IndexState, loose: readonly CurrentAnnotation[]): Promise<void> {
  const events = Map.groupBy(await writes.all('events'), (event) => annotationOf(event));
  const own = loose.map(({ id }) => events.get(id) ?? []);
  for (const { id } of own.flat()) writes.delete('events', id);
  writes.clear('annotations');
  const texts = own.map((one) => JSON.stringify(one));
  writeBlocks(writes, state, loose, texts);
}

/**
 * Write annotations into new blocks, and index them, in the transaction that is open.
 *
 * @param texts of each annotation, all its events as JSON
 */
export function writeBlocks(
  writes: Writes,
  state: IndexState,
  annotations: readonly Indexed[],
  texts: readonly string[],
): void {
  const { nextBlock, nextSegment } = state;
  const count = putBlocks(writes, nextBlock, joinBytes(texts.map(encodeText)));
  const runs: Run[] = [[nextBlock, count]];
  const places = Array.from({ length: count * blockSize }, (_, i) => annotations[i] ?? null);
  writeSegment(writes, makeSegment(nextSegment, places, { runs }));
  const stored = state.stored + annotations.length;
  writeState(writes, { ...state, nextBlock: nextBlock + count, stored, nextSegment: nextSegment + 1 });
}

/** Write texts of annotations into blocks from one on; @returns how many blocks */
export function putBlocks(writes: Writes, first: number, texts: JoinedTexts): number {
  const all = texts.ends.length;
  const count = Math.ceil(all / blockSize);
  for (let i = 0; i < count; i++) {
    const row = packBlock(first + i, texts, i * blockSize, Math.min(all, (i + 1) * blockSize));
    writes.put('blocks', row);
    // Let go of at once, so that the next block has the same memory: the system gives new memory page by page.
    row.bytes.transfer(0);
  }
  return count;
}
