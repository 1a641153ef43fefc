import { blockSize } from './block-size.ts';
import { foundIn, parseSlot } from './blocks.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { dropSegments } from './drop-segments.ts';
import type { Run } from './index-rows.ts';
import { writeState } from './index-state.ts';
import { openIndex } from './open-index.ts';
import { makeSegment } from './segment.ts';
import { writeSegment } from './write-segment.ts';

/** Blocks that are indexed in one step: some thousand annotations. */
export const stepBlocks = 320;

/** Index some of the blocks that are missing from it; @returns `false` when none is. */
export async function buildStep(database: Database): Promise<boolean> {
  const idle = await reading(database, async (reads) => {
    const { state, damaged, looseIndexed } = await openIndex(reads, database);
    return state.missing.length === 0 && damaged.length === 0 && looseIndexed;
  });
  if (idle) return false;
  return writing(database, async (writes) => {
    const index = await openIndex(writes, database);
    if (index.damaged.length > 0 || !index.looseIndexed) {
      await dropSegments(writes, index.state, index.damaged);
      return true;
    }
    const { state } = index;
    const [run, ...others] = state.missing;
    if (!run) return false;
    const count = Math.min(stepBlocks, run[1]);
    const left: Run[] = count < run[1] ? [[run[0] + count, run[1] - count]] : [];
    const blocks = await writes.range('blocks', run[0], run[0] + count);
    const byNumber = new Map(blocks.map(({ block, slots }) => [block, slots]));
    const annotations = Array.from({ length: count * blockSize }, (_, i) => {
      const text = byNumber.get(run[0] + Math.floor(i / blockSize))?.[i % blockSize];
      return text ? foundIn(parseSlot(text)) : null;
    });
    writeSegment(writes, makeSegment(state.nextSegment, annotations, { runs: [[run[0], count]] }));
    const missing = [...left, ...others];
    writeState(writes, {
      ...state,
      missing,
      missed: missing.length === 0 ? 0 : state.missed,
      nextSegment: state.nextSegment + 1,
    });
    return true;
  });
}
