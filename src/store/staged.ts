import type { LogEvent } from '../core/model/event.ts';
import { blockSize } from './block-size.ts';
import { eventsAt, type Slot } from './blocks.ts';
import { reading, writing } from './connection.ts';
import type { Database, PublisherCount } from './database.ts';
import { putBlocks } from './index-loose.ts';
import type { Run } from './index-rows.ts';
import { blocksIn, joinRuns, readState, withoutRuns, writeStaged } from './index-state.ts';
import { keepCounts, keepMore } from './keep-counts.ts';
import { type JoinedTexts, withoutTexts } from './pack-block.ts';
import type { Writes } from './reads.ts';
import type { collectSegment } from './segment.ts';
import { writeSegment } from './write-segment.ts';

/** A segment in the making, and the blocks that it is about. */
export interface CollectedSegment {
  readonly runs: readonly Run[];
  readonly segment: ReturnType<typeof collectSegment>;
}

/**
 * Write annotations into blocks for an import that is not in the log yet: nobody finds, lists or counts them.
 *
 * @param texts of each annotation, the JSON of an array of its events
 */
export async function stageBlocks(database: Database, job: string, texts: JoinedTexts): Promise<Run> {
  return writing(
    database,
    async (writes) => {
      const state = await readState(writes);
      const run: Run = [state.nextBlock, putBlocks(writes, state.nextBlock, texts)];
      writeStaged(writes, { ...state, nextBlock: run[0] + run[1], staged: [...state.staged, { job, run }] });
      return run;
    },
    ['blocks', 'segments', 'state'],
  );
}

/** Whether an import has written blocks that are not in the log yet. */
export async function hasStaged(database: Database, job: string): Promise<boolean> {
  return reading(database, async (reads) => (await readState(reads)).staged.some((one) => one.job === job), [
    'blocks',
    'segments',
    'state',
  ]);
}

/**
 * Take into the log what an import has written, in one small transaction; done twice, it changes nothing.
 *
 * @param gone slots that are not to be in it
 * @param publishers who the annotations are of, those in `gone` too
 * @param collected blocks that are in none of these are indexed by `indexStep`
 */
export async function publishStaged(
  database: Database,
  job: string,
  {
    runs,
    annotations,
    gone,
    publishers,
  }: {
    readonly runs: readonly Run[];
    readonly annotations: number;
    readonly gone: readonly Slot[];
    readonly publishers: readonly PublisherCount[];
  },
  collected: readonly CollectedSegment[],
): Promise<void> {
  const finish = (from: number) =>
    collected.map(({ runs: of, segment }, i) => segment.finish(from + i, blocksIn(of) * blockSize, { runs: of }));
  // Before the transaction, in which whoever answers a page waits.
  const { nextSegment: expected } = await reading(database, readState, ['blocks', 'segments', 'state']);
  const finished = finish(expected);
  await writing(database, async (writes) => {
    const state = await readState(writes);
    const own = state.staged.filter((one) => one.job === job).map(({ run }) => run);
    if (own.length === 0) return;
    const left = await emptySlots(writes, gone);
    const segments = state.nextSegment === expected ? finished : finish(state.nextSegment);
    for (const one of segments) writeSegment(writes, one);
    const nextSegment = state.nextSegment + segments.length;
    const indexed = collected.flatMap(({ runs: of }) => of);
    const missing = joinRuns([...state.missing, ...withoutRuns(runs, indexed)]);
    const stored = state.stored + annotations - left.length;
    // What a worker wrote that was stopped before it said so was written again.
    const twice = withoutRuns(own, runs);
    deleteBlocks(writes, twice);
    const staged = [...state.staged.filter((one) => one.job !== job), ...twice.map((run) => ({ job: '', run }))];
    writeStaged(writes, { ...state, stored, missing, missed: blocksIn(missing), nextSegment, staged });
    await keepMore(writes, publishers);
    await keepCounts(
      writes,
      left.flatMap((event) =>
        event.kind === 'publish'
          ? [{ author: event.author, body: event.body, revisedAt: event.at, signed: event.signature !== '' }]
          : [],
      ),
      [],
    );
  });
}

/** Delete what imports have written that is not in the log; the others' stays. */
export async function dropStaged(database: Database, isDropped: (job: string) => boolean): Promise<void> {
  await writing(
    database,
    async (writes) => {
      const state = await readState(writes);
      const dropped = state.staged.filter(({ job }) => job !== '' && isDropped(job));
      if (dropped.length === 0) return;
      deleteBlocks(
        writes,
        dropped.map(({ run }) => run),
      );
      const staged = state.staged.map((one) => (dropped.includes(one) ? { ...one, job: '' } : one));
      writeStaged(writes, { ...state, staged });
    },
    ['blocks', 'segments', 'state'],
  );
}

/** @returns what stood in the slots */
async function emptySlots(writes: Writes, slots: readonly Slot[]): Promise<LogEvent[]> {
  const emptied: LogEvent[] = [];
  for (const [block, own] of Map.groupBy(slots, (slot) => Math.floor(slot / blockSize))) {
    const row = await writes.get('blocks', block);
    if (!row) continue;
    const places = new Set(own.map((slot) => slot % blockSize));
    emptied.push(...[...places].flatMap((place) => eventsAt(row, place) ?? []));
    writes.put('blocks', withoutTexts(row, places));
  }
  return emptied;
}

function deleteBlocks(writes: Writes, runs: readonly Run[]): void {
  for (const [first, count] of runs) writes.deleteRange('blocks', first, first + count);
}
