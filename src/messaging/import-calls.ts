import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type {
  CautionCount,
  Format,
  ImportState,
  Outcome,
  RefusedRecord,
  TakenRecord,
  Tally,
} from '../core/model/imported.ts';

/** A record of a pack as it stood in its line, parsed and nothing more: the worker checks it. */
export interface PackRecord {
  /** The line's place in its file, counted from 1. */
  readonly record: number;
  readonly event: unknown;
}

export type { ImportState, Outcome } from '../core/model/imported.ts';

/** How far an import is; it survives a stopped worker and a closed browser. */
export interface ImportProgress {
  readonly job: string;
  /** The file's name, or the page's address. */
  readonly name: string;
  readonly format: Format;
  /** ISO 8601 date and time. */
  readonly startedAt: string;
  readonly state: ImportState;
  /** How many parts have arrived: the next one to send is `parts`, counted from 0. */
  readonly parts: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Of a pack: the annotations that the records are about; an outcome without any may be absent. */
  readonly tally?: Readonly<Partial<Record<Outcome, Tally>>>;
  /** What was changed or left out of the new and the changed records, in all. */
  readonly cautions: readonly CautionCount[];
  /** How many records have been put into the log, of the new and the changed ones. */
  readonly done: number;
  /** Hosts whose unsigned annotations the file would change and may not; see `begin-import`. */
  readonly hostsAsked: readonly string[];
}

/** One record of a preview. */
export interface Foretold {
  readonly record: number;
  readonly outcome: Outcome;
  /** The claim's words, or the citations; of a refused record what can be shown of it, or nothing. */
  readonly words: string;
  readonly publisher: string;
  readonly refused?: Pick<RefusedRecord, 'refusal' | 'field'>;
  readonly warnings: TakenRecord['warnings'];
  /** Of a pack's record: the annotation that it belongs to, and what happened to it. */
  readonly of?: string;
  readonly kind?: LogEvent['kind'];
  /** With `changed`: the annotation that stands. */
  readonly annotation?: string;
}

/** Which annotations go out; an empty filter is all. */
export interface ExportFilter {
  readonly ids?: readonly string[];
  readonly publisher?: string;
  /** Only those that do not stand retracted. */
  readonly standing?: boolean;
}

/**
 * Import and export, in steps: every call is short, and the next one goes on where the last one ended.
 *
 * The page reads the file and makes records of it; the worker checks, judges and stores them.
 * After a stopped worker the page repeats the call that failed; after a closed page `list-imports` says what is open.
 */
export interface ImportCalls {
  /**
   * Open an import. `speaksFor`: host names whose unsigned annotations the file may change, because the reader says
   * that it comes from them; records of ClaimReview, Web Annotation and CSV speak for the address they stand under.
   */
  'begin-import': {
    from: 'own';
    request: { name: string; format: Format; speaksFor: readonly string[] };
    reply: ImportProgress;
  };
  /**
   * The next part of the file, at most 2,000 records; a part sent twice counts once.
   * In a pack a part begins with a publish event where it can, so that an annotation's events stay together.
   */
  'stage-import': {
    from: 'own';
    request: {
      job: string;
      /** Counted from 0. */
      part: number;
      taken: readonly TakenRecord[];
      events: readonly PackRecord[];
      refused: readonly RefusedRecord[];
      last: boolean;
    };
    reply: ImportProgress;
  };
  /** What an import of these records would do; nothing is written. */
  'judge-records': {
    from: 'own';
    request: { taken: readonly TakenRecord[] };
    reply: Readonly<Record<Outcome, number>>;
  };
  /** The first records of one outcome after a record's number. */
  'preview-import': {
    from: 'own';
    request: { job: string; outcome: Outcome; after: number; most: number };
    reply: readonly Foretold[];
  };
  /** One step of putting the records into the log; call again while the state is `running`. `keep` leaves changed ones as they were. */
  'run-import': { from: 'own'; request: { job: string; changed: 'revise' | 'keep' }; reply: ImportProgress };
  /** Newest first. */
  'list-imports': { from: 'own'; request: null; reply: readonly ImportProgress[] };
  /** Stop and drop what was staged; what is in the log stays. */
  'cancel-import': { from: 'own'; request: { job: string }; reply: ImportProgress | null };
  /** Forget an import that is done or cancelled. */
  'forget-import': { from: 'own'; request: { job: string }; reply: null };
  /**
   * The next annotations to write to a file, with all their events, each annotation's together and the publish event first;
   * `next` is `null` after the last. The page makes the file.
   */
  'export-pack': {
    from: 'own';
    request: { filter: ExportFilter; after: string | null };
    reply: {
      annotations: readonly CurrentAnnotation[];
      events: readonly LogEvent[];
      next: string | null;
    };
  };
}
