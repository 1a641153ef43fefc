import { blockSize } from './block-size.ts';
import { foundIn, parseSlot } from './blocks.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { dropSegments } from './drop-segments.ts';
import type { Run } from './index-rows.ts';
import { writeState } from './index-state.ts';
import { openIndex } from './open-index.ts';
import type { Reads } from './reads.ts';
import { collectSegment, indexedBy } from './segment.ts';
import { writeSegment } from './write-segment.ts';

/** Blocks that are indexed in one step: some twenty thousand annotations, for larger segments are merged less often. */
const stepBlocks = 2_560;
/** Blocks that are read at once, while those before them are indexed. */
const readBlocks = 80;

/** Index some of the blocks that are missing from it; @returns `false` when none is. */
export async function buildStep(database: Database): Promise<boolean> {
  const step = await reading(database, async (reads) => {
    const { state, damaged, looseIndexed } = await openIndex(reads, database);
    if (damaged.length > 0 || !looseIndexed) return 'repair';
    const [run] = state.missing;
    if (!run) return null;
    const count = Math.min(stepBlocks, run[1]);
    return { first: run[0], count, segment: await collectBlocks(reads, run[0], count) };
  });
  if (!step) return false;
  await writing(database, async (writes) => {
    const { state, damaged, looseIndexed } = await openIndex(writes, database);
    if (damaged.length > 0 || !looseIndexed) return dropSegments(writes, state, damaged);
    const [run, ...others] = state.missing;
    // Somebody else may have built them meanwhile, or more may be missing.
    if (step === 'repair' || run?.[0] !== step.first || run[1] < step.count) return;
    const { first, count, segment } = step;
    writeSegment(writes, segment.finish(state.nextSegment, count * blockSize, { runs: [[first, count]] }));
    const left: Run[] = count < run[1] ? [[first + count, run[1] - count]] : [];
    const missing = [...left, ...others];
    const missed = missing.length === 0 ? 0 : state.missed;
    writeState(writes, { ...state, missing, missed, nextSegment: state.nextSegment + 1 });
  });
  return true;
}

/** What is taken out of a block before the segment is written stays in it, as with any segment: nobody finds it there. */
async function collectBlocks(reads: Reads, first: number, count: number) {
  const segment = collectSegment();
  const end = first + count;
  const read = async (from: number) =>
    from < end ? reads.range('blocks', from, Math.min(from + readBlocks, end)) : [];
  let next = read(first);
  for (let from = first; from < end; from += readBlocks) {
    const blocks = await next;
    next = read(from + readBlocks);
    for (const { block, slots } of blocks)
      for (const [at, text] of slots.entries()) {
        const annotation = text ? foundIn(parseSlot(text)) : null;
        if (annotation) segment.add((block - first) * blockSize + at, indexedBy(annotation));
      }
  }
  return segment;
}
