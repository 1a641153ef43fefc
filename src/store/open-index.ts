import { openHead, type TableHead } from '../core/matching/posting-table.ts';
import type { SegmentReader } from '../core/matching/search-segments.ts';
import { getPages } from './get-pages.ts';
import type { IndexState, Run, TableName } from './index-rows.ts';
import { blocksIn, joinRuns, readState } from './index-state.ts';
import { type OnShelf, readShelved } from './read-shelved.ts';
import type { Reads } from './reads.ts';
import type { Segment } from './segment.ts';
import type { ShelvedSegments } from './shelf-segment.ts';

/** The whole index as one transaction sees it. */
export interface OpenIndex {
  readonly state: IndexState;
  readonly segments: readonly OpenSegment[];
  /** Numbers of segments that cannot be read. */
  readonly damaged: readonly number[];
  /** Whether the loose annotations are in a segment. */
  readonly looseIndexed: boolean;
}

export interface OpenSegment extends Pick<Segment, 'id' | 'claims' | 'runs' | 'ids'> {
  readonly tables: Readonly<Record<TableName, SegmentReader>>;
  /** Its claims in place; `null` where they are in blocks alone. */
  readonly shelved: OnShelf | null;
}

/** What is kept of a segment in memory; it never changes under its number. */
interface Kept {
  readonly row: Segment;
  readonly heads: Readonly<Record<TableName, TableHead>>;
  /** Of tables kept whole: pages whose seal was found whole. */
  readonly sound: Readonly<Record<TableName, Set<number>>>;
}

const kept = new WeakMap<object, Map<number, Kept>>();

/**
 * Open the index for reading: segments that were opened before are not read again.
 *
 * @param owner whose index it is: what was read is kept as long as it is
 * @param shelf what stands there is not read from the database
 */
export async function openIndex(reads: Reads, owner: object, shelf: ShelvedSegments | null = null): Promise<OpenIndex> {
  const known = kept.get(owner) ?? new Map<number, Kept>();
  kept.set(owner, known);
  const reading = readState(reads);
  const counting = reads.count('annotations');
  const cold = known.size === 0 && (shelf?.size() ?? 0) === 0 ? await reads.all('segments') : null;
  // What this transaction sees: another one may put newer segments beside the known ones meanwhile.
  const ids = cold ? cold.map(({ id }) => id) : await reads.keys('segments');
  const state = await reading;
  const shelved = ids.flatMap((id) => {
    const file = shelf?.segment(id, state.taken);
    return file && !overlaps(file.runs, state.missing) ? [{ id, file }] : [];
  });
  for (const { id } of shelved) known.delete(id);
  const inFiles = new Set(shelved.map(({ id }) => id));
  const inRows = ids.filter((id) => !inFiles.has(id));
  const unread = inRows.filter((id) => !known.has(id));
  const rows = cold ?? (await Promise.all(unread.map((id) => reads.get('segments', id))));
  const open = new Map(inRows.flatMap((id) => [[id, known.get(id)] as const]));
  const damaged: Segment[] = [];
  for (const row of rows) {
    const heads = row && openHeads(row);
    if (heads) open.set(row.id, { row, heads, sound: { words: new Set(), ids: new Set(), citations: new Set() } });
    else if (row) damaged.push(row);
  }
  known.clear();
  for (const [id, one] of open) if (one) known.set(id, one);
  // A segment of blocks that are said to be missing is of a state that was lost: it must not answer beside a new one.
  for (const [id, one] of open) {
    if (!one || !overlaps(one.row.runs, state.missing)) continue;
    open.delete(id);
    known.delete(id);
    damaged.push(one.row);
  }
  const segments = [
    ...[...open.values()].flatMap((one) => (one ? readerOf(one, reads) : [])),
    ...shelved.map(({ id, file }) => readShelved(id, file, state.taken, reads)),
  ].sort((a, b) => a.id - b.id);
  const loose = segments.reduce((sum, { ids: own }) => sum + (own?.length ?? 0), 0);
  return {
    state: withUncovered(state, [...segments, ...damaged]),
    segments,
    damaged: damaged.map(({ id }) => id),
    looseIndexed: loose === (await counting),
  };
}

function overlaps(runs: readonly Run[], others: readonly Run[]): boolean {
  return runs.some(([first, count]) => others.some(([from, size]) => first < from + size && from < first + count));
}

/** What neither a segment nor the state tells of, because a segment's row was lost, is missing too. */
function withUncovered(state: IndexState, rows: readonly Pick<Segment, 'runs'>[]): IndexState {
  const staged = state.staged.map(({ run }) => run);
  const told = joinRuns([...rows.flatMap(({ runs }) => runs), ...state.missing, ...staged]);
  if (blocksIn(told) >= state.nextBlock) return state;
  const gaps: Run[] = [];
  let next = 0;
  for (const [first, count] of [...told, [state.nextBlock, 0] as const]) {
    if (first > next) gaps.push([next, first - next]);
    next = first + count;
  }
  const missing = joinRuns([...state.missing, ...gaps]);
  return { ...state, missing, missed: blocksIn(missing) };
}

function openHeads({ tables: { words, ids, citations } }: Segment): Kept['heads'] | null {
  const [byWord, byId, byCitation] = [words, ids, citations].map(({ head }) => openHead(head));
  return byWord && byId && byCitation ? { words: byWord, ids: byId, citations: byCitation } : null;
}

function readerOf({ row, heads, sound }: Kept, reads: Reads): OpenSegment {
  const { id, claims, runs, ids, tables } = row;
  const table = (name: TableName): SegmentReader => ({
    claims,
    head: heads[name],
    get: (pages) => getPages(id, name, tables[name], sound[name], pages, reads),
  });
  return {
    id,
    claims,
    runs,
    ids,
    tables: { words: table('words'), ids: table('ids'), citations: table('citations') },
    shelved: null,
  };
}
