import { bitsFor } from '../core/matching/posting-table.ts';
import { DamagedSegment } from '../core/matching/search-segments.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { dropSegments } from './drop-segments.ts';
import type { Merge, Run, TableName } from './index-rows.ts';
import { readMerge, readState, writeState } from './index-state.ts';
import { continueMerge } from './merge-large.ts';
import { mergeTable } from './merge-stretch.ts';
import { type OpenSegment, openIndex } from './open-index.ts';
import type { Reads } from './reads.ts';
import { type Segment, segmentOf, whole } from './segment.ts';
import { deletePages, deleteSegment, writeSegment } from './write-segment.ts';

/** Segments are merged with a larger one when together they hold at least this share of its claims. */
const share = 1 / 4;

/** How much a merge does at once. */
export interface MergeLimits {
  /** Segments with more bytes of words than that together are merged in steps. */
  readonly atOnce: number;
  /** How many pages a step writes. */
  readonly pages: number;
}

const usual: MergeLimits = { atOnce: whole.words, pages: 256 };

/**
 * Do one step of merging segments.
 *
 * Small ones are merged in one step. Of a large one some pages are written beside the index at each step, with how far
 * that has come. The new segment takes the place of the old ones in one transaction: a worker stopped at any time leaves
 * the old ones or the new one, and the next goes on where it was.
 *
 * @returns `false` when there is nothing to merge
 */
export async function mergeStep(database: Database, limits = usual): Promise<boolean> {
  const write = await reading(database, (reads) => plan(database, reads, limits));
  await write?.();
  return write !== null;
}

/** What the step writes; reading and writing are two transactions, and the second makes sure that the first still holds. */
async function plan(database: Database, reads: Reads, limits: MergeLimits): Promise<(() => Promise<void>) | null> {
  const { segments } = await openIndex(reads, database);
  const begun = await readMerge(reads);
  const from = begun ? begun.from.flatMap((id) => segments.find((one) => one.id === id) ?? []) : choose(segments);
  try {
    if (begun)
      return from.length < begun.from.length
        ? () => abandon(database, begun)
        : await continueMerge(database, begun, from, joinSegments(begun.into, from), limits.pages);
    if (from.length < 2) return null;
    const sizes = await sizesOf(reads, from);
    if (sizes.words > limits.atOnce) return () => begin(database, from, sizes);
    const words = await mergeTable(from, 'words', bitsFor(sizes.words, whole.words));
    const ids = await mergeTable(from, 'ids', bitsFor(sizes.ids, whole.ids));
    const citations = await mergeTable(from, 'citations', bitsFor(sizes.citations, whole.citations));
    return () =>
      writing(database, async (writes) => {
        const state = await readState(writes);
        if (!(await allThere(writes, from))) return;
        writeSegment(writes, segmentOf(joinSegments(state.nextSegment, from), { words, ids, citations }));
        for (const { id } of from) deleteSegment(writes, id);
        writeState(writes, { ...state, nextSegment: state.nextSegment + 1 });
      });
  } catch (error) {
    const damaged = error instanceof DamagedSegment ? from[error.segment] : undefined;
    if (!damaged) throw error;
    return () =>
      writing(database, async (writes) => {
        await dropSegments(writes, await readState(writes), [damaged.id]);
      });
  }
}

/** The largest segment that those smaller than it come near to, with all of those; none while every one is far larger than the rest. */
function choose(segments: readonly OpenSegment[]): OpenSegment[] {
  const bySize = segments.filter(({ ids }) => !ids).sort((a, b) => b.claims - a.claims);
  let rest = bySize.reduce((sum, { claims }) => sum + claims, 0);
  const first = bySize.findIndex(({ claims }) => {
    rest -= claims;
    return rest > 0 && rest >= share * claims;
  });
  return first < 0 ? [] : bySize.slice(first).sort((a, b) => (a.runs[0]?.[0] ?? 0) - (b.runs[0]?.[0] ?? 0));
}

/** What a segment that takes the place of others is, but for its tables. */
function joinSegments(id: number, from: readonly OpenSegment[]): Omit<Segment, 'tables'> {
  const runs: [number, number][] = [];
  for (const [first, count] of from.flatMap(({ runs: own }): readonly Run[] => own)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === first) last[1] += count;
    else runs.push([first, count]);
  }
  return { id, claims: from.reduce((sum, { claims }) => sum + claims, 0), runs, ids: null };
}

async function sizesOf(reads: Reads, from: readonly OpenSegment[]): Promise<Record<TableName, number>> {
  const rows = await Promise.all(from.map(({ id }) => reads.get('segments', id)));
  const size = (name: TableName) => rows.reduce((sum, row) => sum + (row?.tables[name].bytes ?? 0), 0);
  return { words: size('words'), ids: size('ids'), citations: size('citations') };
}

async function allThere(reads: Reads, from: readonly OpenSegment[]): Promise<boolean> {
  const keys = await reads.keys('segments');
  return from.every(({ id }) => keys.includes(id));
}

/** Note down that a large merge begins; its first pages are written by the next step. */
async function begin(
  database: Database,
  from: readonly OpenSegment[],
  sizes: Readonly<Record<TableName, number>>,
): Promise<void> {
  await writing(database, async (writes) => {
    const state = await readState(writes);
    if (!(await allThere(writes, from))) return;
    const empty = (name: TableName) => ({ pageBits: bitsFor(sizes[name], whole[name]), done: 0, bytes: 0, long: [] });
    const merge: Merge = {
      from: from.map(({ id }) => id),
      into: state.nextSegment,
      tables: { words: empty('words'), ids: empty('ids'), citations: empty('citations') },
    };
    writes.putAt('state', 'merge', merge);
    writeState(writes, { ...state, nextSegment: state.nextSegment + 1 });
  });
}

/** Segments that were to be merged are gone: what was written of the new one goes too. */
async function abandon(database: Database, { into }: Merge): Promise<void> {
  await writing(database, async (writes) => {
    writes.delete('state', 'merge');
    deletePages(writes, into);
  });
}
