import { blockSize } from './block-size.ts';
import { reading } from './connection.ts';
import type { Database } from './database.ts';
import { blocksIn, readState } from './index-state.ts';

/** How the index stands: how many annotations it is for, and how far building it anew has come. */
export interface IndexProgress {
  readonly claims: number;
  /** In annotations; `null` when nothing is missing. */
  readonly rebuilding: { readonly done: number; readonly total: number } | null;
}

/** @see IndexProgress */
export async function indexProgress(database: Database): Promise<IndexProgress> {
  return reading(database, async (reads) => {
    const [{ stored, missing, missed }, loose] = await Promise.all([readState(reads), reads.count('annotations')]);
    const left = blocksIn(missing) * blockSize;
    const total = Math.max(left, missed * blockSize);
    return {
      claims: stored + loose,
      rebuilding: left > 0 ? { done: total - left, total } : null,
    };
  });
}
