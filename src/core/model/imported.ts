import type { Annotation } from './annotation.ts';

/** Every form of file. */
export const formats = ['claimreview', 'web-annotation', 'csv', 'pack'] as const;

/** The form of a file that annotations come in and go out by; `pack` is the project's own: one event a line. */
export type Format = (typeof formats)[number];

/** Why a record is not taken; each is the whole reason, the record stays as it was in its file. */
export type Refusal =
  /** The text is no JSON and could not be mended with certainty. */
  | 'broken-json'
  /** The text ends in the middle of a record. */
  | 'cut-off'
  /** Not an object of the kind that the format is made of. */
  | 'not-a-record'
  /** Larger than any annotation may be. */
  | 'too-long'
  /** A review without the claim that it reviews, or an annotation without words and citations. */
  | 'no-claim'
  /** Nobody is named who says it. */
  | 'no-publisher'
  /** No http or https address where a reader can check. */
  | 'no-address'
  /** A row with more or fewer fields than its header. */
  | 'wrong-field-count'
  /** A pack's record that has not the shape of an event. */
  | 'shape'
  /** A pack's event whose content is not what its id names. */
  | 'id'
  /** A pack's event that its author did not sign. */
  | 'signature'
  /** A pack's event whose annotation is neither here nor in the pack. */
  | 'no-annotation'
  /** A change of what nobody signed, out of a file that need not come from its publisher. */
  | 'unsigned-change'
  /** A revision, retraction or delegation by a key that may not make it. */
  | 'not-the-author';

/** What was changed or left out of a record that was taken. */
export type Caution =
  /** Broken JSON was mended. */
  | 'mended'
  /** Markup became plain text. */
  | 'markup'
  /** A text over the limit was cut. */
  | 'shortened'
  /** An address was completed from the page's own, or given its missing `https://`. */
  | 'address-completed'
  /** An address that is no http or https one was left out. */
  | 'address-left-out'
  /** A date that cannot be read was left out. */
  | 'date-left-out'
  /** The record has no date: the day of the import stands for it. */
  | 'undated'
  /** A rating without a date was put into the summary. */
  | 'rating-undated'
  /** A status in words that stand in no table became `contested`. */
  | 'status-unknown'
  /** A citation that is no canonical id was left out. */
  | 'citation-left-out'
  /** Fields that an annotation cannot hold. */
  | 'fields-left-out';

/** What becomes of a record: `unchanged` is here already, or a newer one is; `changed` revises what its publisher said before. */
export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';

/** How many annotations a pack's records are about, and how many versions of them they are; replies and delegations are none. */
export interface Tally {
  readonly annotations: number;
  readonly versions: number;
}

/**
 * Where an import stands. `staging`: the page still sends; `ready`: all is here and judged, nothing is in the log yet;
 * `running`: being put into the log; `done`; `cancelled`: what was put in before stays.
 */
export type ImportState = 'staging' | 'ready' | 'running' | 'done' | 'cancelled';

/** A caution and the field it is about, by its name in the file. */
export interface Warning {
  readonly caution: Caution;
  readonly field: string;
  /** With `status-unknown`: what stood there, cut after 60 UTF-16 units. */
  readonly words?: string;
}

/** How many records of a file a caution is about. */
export interface CautionCount extends Omit<Warning, 'words'> {
  readonly count: number;
  /** The first of them, by its place in the file. */
  readonly first: number;
  /** What stood there, with how many records each, in the order in which they came; the rest is counted in `count` alone. */
  readonly words: readonly { readonly words: string; readonly count: number }[];
}

/** A record that became an annotation. */
export interface TakenRecord {
  /** The record's place in its file, counted from 1. */
  readonly record: number;
  readonly annotation: Annotation;
  /** When the publisher last changed it: ISO 8601 date and time, UTC; `null` when the record does not say. */
  readonly at: string | null;
  readonly warnings: readonly Warning[];
}

/** A record that did not. */
export interface RefusedRecord {
  /** The record's place in its file, counted from 1. */
  readonly record: number;
  readonly refusal: Refusal;
  /** The field that the refusal is about, by its name in the file; empty when it is about the whole. */
  readonly field: string;
  /** What of it can be shown, so that it is found in its file: its claim, else its cells, and no more than 300 UTF-16 units; absent when there is nothing. */
  readonly words?: string;
}
