import type { Annotation } from '../core/model/annotation.ts';
import type { LogEvent } from '../core/model/event.ts';
import type {
  CautionCount,
  Format,
  ImportState,
  Outcome,
  RefusedRecord,
  Tally,
  Warning,
} from '../core/model/imported.ts';
import type { PublisherCount } from './database.ts';
import type { Run } from './index-rows.ts';
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
  /** What was changed or left out of the new and the changed records. */
  readonly cautions: readonly CautionCount[];
  readonly done: number;
  readonly hostsAsked: readonly string[];
  /** Host names whose unsigned annotations the file may change. */
  readonly speaksFor: readonly string[];
  /** What becomes of changed records. */
  readonly changed: 'revise' | 'keep';
  /** What is in blocks already first, then other annotations, then what happened to them, then the index. */
  readonly pass: 'fresh' | 'publish' | 'rest' | 'index';
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
}

/** So many records of a file as came in one message. */
export interface ImportPart {
  readonly job: string;
  readonly part: number;
  /** All but the fresh ones. */
  readonly records: readonly StagedRecord[];
  readonly fresh: FreshRecords | null;
}

/** Records of a part that nobody signed and that were new: their events are in blocks already, one behind the other. */
export interface FreshRecords {
  readonly run: Run;
  /** The records' numbers in their file, and what follows, in the order of the slots. */
  readonly records: Uint32Array;
  /** The keys of their origins. */
  readonly keys: Float64Array;
  /** What each says, in short. */
  readonly contents: Float64Array;
  /** The ids of their events: 32 bytes each. */
  readonly ids: Uint8Array;
  /** What was changed or left out of each: which of these lists. */
  readonly warned: Uint16Array;
  readonly warnings: readonly (readonly Warning[])[];
  readonly publishers: readonly PublisherCount[];
}

/** A part as it is stored: one text is written and read in half the time of a thousand objects. */
export interface StoredPart extends Pick<ImportPart, 'job' | 'part' | 'fresh'> {
  /** The records as JSON. */
  readonly text: string;
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
  constructor(name = 'obelus-imports-2') {
    this.name = name;
  }

  close(): Promise<void> {
    return disconnect(this.name);
  }
}
