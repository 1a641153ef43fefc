import { blockSize, segmentBlocks } from './block-size.ts';
import { eventsIn, foundIn } from './blocks.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { dropSegments } from './drop-segments.ts';
import type { Run } from './index-rows.ts';
import { writeState } from './index-state.ts';
import { openIndex } from './open-index.ts';
import { collectSegment, indexedBy } from './segment.ts';
import { writeSegment } from './write-segment.ts';

/** ms after which no more is read in a step: a slow machine that is stopped must not lose more than that. */
const longestStep = 4_000;
/** Blocks that are read at once, while those before them are indexed. */
const readBlocks = 2_560 / blockSize;

/** Index some of the blocks that are missing from it; @returns `false` when none is. */
export async function buildStep(database: Database): Promise<boolean> {
  const due = await reading(database, async (reads) => {
    const { state, damaged, looseIndexed } = await openIndex(reads, database);
    if (damaged.length > 0 || !looseIndexed) return 'repair';
    const [run] = state.missing;
    return run ? { run, number: state.nextSegment } : null;
  });
  if (!due) return false;
  const step = due === 'repair' ? null : await collectBlocks(database, due.run);
  const finish = (number: number) =>
    step?.segment.finish(number, step.count * blockSize, { runs: [[step.first, step.count]] });
  // Before the transaction, in which whoever publishes waits.
  const finished = due === 'repair' ? undefined : finish(due.number);
  await writing(database, async (writes) => {
    const { state, damaged, looseIndexed } = await openIndex(writes, database);
    if (damaged.length > 0 || !looseIndexed) return dropSegments(writes, state, damaged);
    const [run, ...others] = state.missing;
    // Somebody else may have built them meanwhile, or more may be missing.
    if (!step || run?.[0] !== step.first || run[1] < step.count) return;
    const { first, count } = step;
    const segment = finished?.row.id === state.nextSegment ? finished : finish(state.nextSegment);
    if (segment) writeSegment(writes, segment);
    const left: Run[] = count < run[1] ? [[first + count, run[1] - count]] : [];
    const missing = [...left, ...others];
    const missed = missing.length === 0 ? 0 : state.missed;
    writeState(writes, { ...state, missing, missed, nextSegment: state.nextSegment + 1 });
  });
  return true;
}

/**
 * Index the first of a run of blocks.
 *
 * What is taken out of a block before the segment is written stays in it, as with any segment: nobody finds it there.
 * Each stretch is read by itself: while a transaction reads, nobody writes.
 */
async function collectBlocks(database: Database, [first, all]: Run) {
  const segment = collectSegment();
  const end = first + Math.min(all, segmentBlocks);
  const latest = performance.now() + longestStep;
  const read = (from: number) =>
    reading(database, ({ range }) => range('blocks', from, Math.min(from + readBlocks, end)), ['blocks']);
  let from = first;
  for (let next: ReturnType<typeof read> | null = read(from); next; ) {
    const blocks = await next;
    from = Math.min(from + readBlocks, end);
    next = from < end && performance.now() < latest ? read(from) : null;
    for (const row of blocks)
      for (const [at, events] of eventsIn(row)) {
        const annotation = foundIn(events);
        if (annotation) segment.add((row.block - first) * blockSize + at, indexedBy(annotation));
      }
  }
  return { first, count: from - first, segment };
}
