import { blockSize } from './block-size.ts';
import type { IndexState, Merge, Run, StagedRun } from './index-rows.ts';
import type { Reads, Writes } from './reads.ts';
import { noneTaken } from './taken.ts';

/** What the index is made by; another number has every segment made anew. */
const form = 3;

/** The state as it is stored; where it is lost or of another form, what is in the blocks is missing from the index. */
export async function readState(reads: Reads): Promise<IndexState> {
  const row = await reads.get('state', 'index');
  if (row && 'form' in row && row.form === form) return row;
  const blocks = await reads.keys('blocks');
  const nextBlock = (blocks.at(-1) ?? -1) + 1;
  // Numbers begin anywhere: whoever still has segments of the lost state in memory must not take new ones for them.
  const [start = 0] = crypto.getRandomValues(new Uint32Array(1));
  const nextSegment = Math.max((start >>> 2) + 1, ((await reads.keys('segments')).at(-1) ?? 0) + 1);
  // How many slots are empty is not worth reading them all.
  const kept = await reads.get('state', 'staged');
  const staged = kept && 'staged' in kept ? kept.staged : [];
  const missing = blocksBefore(nextBlock, staged);
  const missed = blocksIn(missing);
  return { form, nextBlock, stored: missed * blockSize, nextSegment, missing, missed, staged, taken: noneTaken };
}

/** The blocks of the log: those before the next one that no import has kept for itself. */
export function blocksBefore(nextBlock: number, staged: readonly StagedRun[]): Run[] {
  const others = staged.map(({ run }) => run);
  return nextBlock > 0 ? withoutRuns([[0, nextBlock]], others) : [];
}

/** The merge that was begun and is not finished, if there is one. */
export async function readMerge(reads: Reads): Promise<Merge | null> {
  const stored = await reads.get('state', 'merge');
  return stored && 'into' in stored ? stored : null;
}

export function writeState(writes: Writes, state: IndexState): void {
  writes.putAt('state', 'index', state);
}

/** Write the state where staged blocks changed. */
export function writeStaged(writes: Writes, state: IndexState): void {
  const staged = [...Map.groupBy(state.staged, ({ job }) => job)].flatMap(([job, own]) =>
    joinRuns(own.map(({ run }) => run)).map((run) => ({ job, run })),
  );
  writeState(writes, { ...state, staged });
  writes.putAt('state', 'staged', { staged });
}

/** @returns the runs ascending, those that touch or overlap joined */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: [number, number][] = [];
  for (const [first, count] of runs.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && first <= last[0] + last[1]) last[1] = Math.max(last[1], first + count - last[0]);
    else joined.push([first, count]);
  }
  return joined;
}

/** @returns what of runs is in none of others */
export function withoutRuns(runs: readonly Run[], others: readonly Run[]): Run[] {
  let left: readonly Run[] = runs;
  for (const [first, count] of others)
    left = left.flatMap(([from, size]): Run[] =>
      [
        [from, Math.min(size, first - from)] as const,
        [Math.max(from, first + count), from + size - Math.max(from, first + count)] as const,
      ].filter(([, some]) => some > 0),
    );
  return [...left];
}

/** How many blocks runs have together. */
export function blocksIn(runs: readonly Run[]): number {
  return runs.reduce((sum, [, count]) => sum + count, 0);
}
