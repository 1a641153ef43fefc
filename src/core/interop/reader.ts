import type { RefusedRecord, TakenRecord } from '../model/imported.ts';

/** A record of a pack: an event, not yet checked. */
export interface EventRecord {
  readonly record: number;
  readonly event: unknown;
}

export type ReadRecord = TakenRecord | RefusedRecord | EventRecord;

/** Reads a file piece by piece, wherever it is cut; every record comes out once, taken or refused, in the file's order. */
export interface Reader {
  push(text: string): ReadRecord[];
  end(): ReadRecord[];
}
