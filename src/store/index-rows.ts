/** What annotations are found by. */
export const tables = ['words', 'ids', 'citations'] as const;
export type TableName = (typeof tables)[number];

/** Blocks in a row: the first, and how many. */
export type Run = readonly [first: number, count: number];

/** Blocks that an import has written, which are not in the log yet; without an import's name, blocks that are gone. */
export interface StagedRun {
  readonly job: string;
  readonly run: Run;
}

/** What the state says of staged blocks, once more: it must hold when the state is lost. One row. */
export interface Staged {
  readonly staged: readonly StagedRun[];
}

/** What is known of the claim index as a whole; one row. */
export interface IndexState {
  /** The form of the segments; of another form they are all made anew. */
  readonly form: number;
  readonly nextBlock: number;
  /** How many annotations the blocks hold. */
  readonly stored: number;
  /** A segment's number is never given twice. */
  readonly nextSegment: number;
  /** Blocks that are in no segment, because theirs was damaged or of another form. */
  readonly missing: readonly Run[];
  /** How many blocks were missing when building them anew began. */
  readonly missed: number;
  readonly staged: readonly StagedRun[];
  readonly taken: Taken;
}

/** What was taken out of blocks, since the database was made. */
export interface Taken {
  readonly count: number;
  /** The slots that were emptied last, in that order. */
  readonly last: readonly number[];
}

/** A merge that was begun: how far the new segment's pages are written. */
export interface Merge {
  readonly from: readonly number[];
  readonly into: number;
  readonly tables: Readonly<Record<TableName, MergeTable>>;
}

/** One table of the new segment. */
export interface MergeTable {
  readonly pageBits: number;
  /** How many of its pages are written, the long lists aside. */
  readonly done: number;
  readonly bytes: number;
  /** The long lists so far, hashes ascending. */
  readonly long: readonly { readonly hash: number; readonly holding: number }[];
}
