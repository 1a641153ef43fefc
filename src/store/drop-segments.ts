import { indexLoose } from './index-loose.ts';
import type { IndexState } from './index-rows.ts';
import { blocksIn, joinRuns, writeState } from './index-state.ts';
import type { Writes } from './reads.ts';
import { deleteSegment } from './write-segment.ts';

/**
 * Take damaged segments out of the index, in the transaction that is open; their blocks are missing from it until
 * `indexStep` has built them anew.
 */
export async function dropSegments(writes: Writes, state: IndexState, ids: readonly number[]): Promise<void> {
  let { missing, missed } = state;
  for (const id of ids) {
    const row = await writes.get('segments', id);
    if (!row) continue;
    missing = joinRuns([...missing, ...row.runs]);
    missed = blocksIn(missing);
    deleteSegment(writes, id);
  }
  writeState(writes, { ...state, missing, missed });
  // The loose ones' segment may have been among them.
  await indexLoose(writes);
}
