import { DamagedSegment } from '../core/matching/search-segments.ts';
import { blockSize } from './block-size.ts';
import { buildStep } from './build-step.ts';
import { reading, writing } from './connection.ts';
import { DamagedShelf } from './damaged-shelf.ts';
import type { Database } from './database.ts';
import { dropSegments } from './drop-segments.ts';
import { blocksIn, readState } from './index-state.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { Reads } from './reads.ts';
import type { ShelvedSegments } from './shelf-segment.ts';

const prepared = new WeakMap<Database, Promise<unknown>>();

/** Read what every answer needs before the first is asked for. */
export function prepareIndex(database: Database, shelf: ShelvedSegments | null = null): void {
  const preparing = (async () => {
    await shelf?.ready;
    await reading(database, (reads) => openIndex(reads, database, shelf));
  })();
  // Whoever asks for an answer meets the same failure.
  prepared.set(
    database,
    preparing.catch(() => null),
  );
}

/** So many blocks are little: they are indexed before the answer. */
const littleMissing = 2_560 / blockSize;
/** More repairs for one answer than there are ever segments: what damages them goes on. */
const mostRepairs = 50;

/**
 * Answer from the index, in one transaction that reads.
 *
 * What is damaged is taken out. Where little is missing it is built at once, so that the answer is whole; where much is,
 * or nothing can be written, the answer is from what there is, and `indexStep` builds the rest.
 *
 * @param meanwhile called while the database says what the index is made of: once, or again after a repair
 */
export async function askIndex<Result>(
  database: Database,
  use: (reads: Reads, index: OpenIndex) => Promise<Result>,
  shelf: ShelvedSegments | null = null,
  meanwhile = () => {},
): Promise<Result> {
  await prepared.get(database);
  await shelf?.ready;
  /** Segments that could not be read, and not be taken out either. */
  const unreadable = new Set<number>();
  let repair = true;
  for (let turn = 1; ; turn++) {
    const asked: { index?: OpenIndex } = {};
    try {
      const answered = await reading(database, async (reads) => {
        const opening = openIndex(reads, database, shelf);
        meanwhile();
        const index = await opening;
        asked.index = { ...index, segments: index.segments.filter(({ id }) => !unreadable.has(id)) };
        return repair && !isSoundEnough(index) ? null : { result: await use(reads, asked.index) };
      });
      if (answered) return answered.result;
    } catch (error) {
      if (error instanceof DamagedShelf && shelf) {
        shelf.drop(error.segment);
        continue;
      }
      const damaged = error instanceof DamagedSegment ? asked.index?.segments[error.segment] : undefined;
      if (!damaged) throw error;
      unreadable.add(damaged.id);
    }
    if (repair)
      repair =
        turn < mostRepairs &&
        (await write(database, [...unreadable]).then(
          () => {
            unreadable.clear();
            return true;
          },
          () => false, // a full disk
        ));
  }
}

function isSoundEnough({ state, damaged, looseIndexed }: OpenIndex): boolean {
  const missing = blocksIn(state.missing);
  return damaged.length === 0 && looseIndexed && (missing === 0 || missing > littleMissing);
}

async function write(database: Database, damaged: readonly number[]): Promise<void> {
  if (damaged.length === 0) await buildStep(database);
  else await writing(database, async (writes) => dropSegments(writes, await readState(writes), damaged));
}
