import type { Annotation } from '../core/model/annotation.ts';
import type { LogEvent } from '../core/model/event.ts';
import type { Format, ImportState, Outcome, RefusedRecord, Tally, Warning } from '../core/model/imported.ts';
import { disconnect } from './open-database.ts';
import { type Stored, table } from './table.ts';

/** An import under way; all of it that a stopped worker has to find again. */
export interface ImportJob {
  readonly job: string;
  readonly name: string;
  readonly format: Format;
  readonly startedAt: string;
  readonly state: ImportState;
  /** How many parts have arrived. */
  readonly parts: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The same of a pack, by annotations; absent with other forms of files, whose records are annotations. */
  readonly tally?: Readonly<Partial<Record<Outcome, Tally>>>;
  readonly done: number;
  readonly hostsAsked: readonly string[];
  /** Host names whose unsigned annotations the file may change. */
  readonly speaksFor: readonly string[];
  /** What becomes of changed records. */
  readonly changed: 'revise' | 'keep';
  /** Annotations first, then what happened to them, then the index. */
  readonly pass: 'publish' | 'rest' | 'index';
  /** The next part of this pass. */
  readonly next: number;
  /** Parts with events whose annotation had not arrived yet. */
  readonly waiting: readonly number[];
}

/** A record as it was judged. */
export interface StagedRecord {
  readonly record: number;
  readonly outcome: Outcome;
  readonly words: string;
  readonly publisher: string;
  readonly warnings: readonly Warning[];
  readonly refused?: Pick<RefusedRecord, 'refusal' | 'field'>;
  /** The annotation that stands under the record's origin. */
  readonly standing?: string;
  /** What the record says, where nobody signed it and `event` does not say it. */
  readonly annotation?: Annotation;
  readonly at?: string;
  /** The record's event, in a pack. */
  readonly event?: LogEvent;
  /** Of a new record that nobody signed: the key of its origin, and its publish event as a block holds it. `words` and `publisher` are empty. */
  readonly ready?: Ready;
}

/** @see StagedRecord.ready */
export interface Ready {
  readonly key: number;
  /** The JSON of an array of one event. */
  readonly text: string;
}

/** So many records of a file as came in one message. */
export interface ImportPart {
  readonly job: string;
  readonly part: number;
  readonly records: readonly StagedRecord[];
}

/** A part as it is stored: few texts are written and read in half the time of a thousand objects. */
export interface StoredPart {
  readonly job: string;
  readonly part: number;
  /** The records as JSON; in the place of `ready` only which one of these: their texts are neither escaped nor read again. */
  readonly text: string;
  readonly ready: readonly string[];
  readonly keys: Float64Array;
}

/** Which annotations records became: the keys ascending, the ids of annotations as bytes in the same order. */
export interface OriginPage {
  readonly keys: Float64Array;
  /** 32 bytes each. */
  readonly ids: Uint8Array;
}

const tables = {
  jobs: table<ImportJob, string>('job'),
  parts: table<StoredPart, readonly [job: string, part: number]>(['job', 'part']),
  origins: table<OriginPage, number>(null),
};

/** Imports under way, and which annotation each unsigned record became. Beside the log: answering pages never opens it. */
export class ImportDatabase implements Stored<typeof tables> {
  readonly name: string;
  readonly tables = tables;
  readonly usual = ['jobs', 'parts'] as const;

  /** A database of an earlier form had another name. */
  constructor(name = 'obelus-staging') {
    this.name = name;
  }

  close(): Promise<void> {
    return disconnect(this.name);
  }
}
