import type { Status } from './annotation.ts';
import type { TextQuoteSelector } from './selector.ts';

/** A source as typed; every field may still be empty. */
export interface DraftSource {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly primary: boolean;
  readonly excerpt: string;
}

/** A moderator's form as typed: strings, nothing checked yet. */
export interface DraftForm {
  readonly quotation: string;
  readonly speaker: string;
  readonly saidOn: string;
  readonly page: string;
  /** Address of the page that the form was opened on; never typed, so that a draft is found there again. */
  readonly origin: string;
  /** The words around the quotation on the page. */
  readonly selector: TextQuoteSelector | null;
  readonly language: string;
  readonly status: Status;
  readonly summary: string;
  readonly sources: readonly DraftSource[];
  readonly citations: readonly string[];
  /** Other wordings, one a line. */
  readonly variants: string;
  readonly ratingWords: string;
  readonly ratingAuthor: string;
  readonly ratingDate: string;
  readonly licence: string;
  readonly reviewBy: string;
  readonly publisher: string;
  /** Why a published annotation is changed; absent in a form for a new one. */
  readonly reason?: string;
  /** Of a change: ids of the annotation's newest events when the form was made of it. */
  readonly follows?: readonly string[];
}

/** What is kept of a form until it is published or discarded. */
export interface Draft {
  readonly id: string;
  /** ISO 8601 date and time of the last change. */
  readonly at: string;
  readonly form: DraftForm;
  /** The id of the open form that typed it last. */
  readonly hand?: string;
}

/** An open form that types a draft; where two type the same one, each has its own from then on. */
export interface Hand {
  readonly id: string;
  /** `at` of the draft when the form was opened; `null` where there was none. */
  readonly since: string | null;
}

/** The id that a draft was begun under, also of one that is kept apart. */
export const begunAs = (id: string): string => id.replace(/~.*$/s, '');

/** The id of what a form types that is kept apart from a draft. */
export const apartFrom = (id: string, { id: hand }: Hand): string => `${begunAs(id)}~${hand}`;

export type DraftField =
  | 'quotation'
  | 'speaker'
  | 'saidOn'
  | 'page'
  | 'summary'
  | 'publisher'
  | 'sources'
  | `source-url-${number}`
  | 'citations'
  | 'variants'
  | 'licence'
  | 'language'
  | `source-title-${number}`
  | `source-publisher-${number}`
  | `source-excerpt-${number}`
  | `source-date-${number}`
  | 'rating'
  | 'reviewBy'
  | 'reason';

/** Why a draft cannot be published yet. */
export interface DraftProblem {
  readonly field: DraftField;
  readonly problem: 'missing' | 'not-an-address' | 'not-a-date' | 'too-long';
}
