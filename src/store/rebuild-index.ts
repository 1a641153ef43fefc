import { writing } from './connection.ts';
import type { Database } from './database.ts';
import { indexLoose } from './index-loose.ts';
import { blocksBefore, blocksIn, readState, writeState } from './index-state.ts';
import { mergeSegments } from './merge-segments.ts';

/** Build the whole index anew from the annotations. */
export async function rebuildIndex(database: Database): Promise<void> {
  await clearIndex(database);
  await mergeSegments(database);
}

/** Forget the index; what is in the blocks is missing from it until `indexStep` has built it. */
export async function clearIndex(database: Database): Promise<void> {
  await writing(database, async (writes) => {
    const state = await readState(writes);
    writes.clear('segments');
    writes.clear('pages');
    writes.delete('state', 'merge');
    const missing = blocksBefore(state.nextBlock, state.staged);
    writeState(writes, { ...state, missing, missed: blocksIn(missing) });
    await indexLoose(writes);
  });
}
