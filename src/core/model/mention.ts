import type { Span } from './span.ts';

/** `direct`: a whole sentence between marks; `mixed`: marked words inside a reporting clause; `indirect`: no marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Who says a quotation: the attribution's *source*. Without offsets, it was named by the page's structure. */
export interface Speaker {
  /** The words that name the speaker nearest to the quotation. */
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  /** The fullest name of the same person, office or document in the text. */
  readonly canonical?: string;
}

/** The words that attribute a quotation: "said", "according to". */
export interface Cue extends Span {
  readonly text: string;
}

/**
 * Words that the article reports as somebody's.
 *
 * The span is what stands between the marks (marks and outer blanks excluded), or, for an indirect
 * quotation, the content clause without a leading "that".
 */
export interface Quotation extends Span {
  readonly mention: 'quotation';
  readonly kind: QuotationKind;
  readonly marked: boolean;
  /** The whole content, where it is not just what the span covers: with a clause around the marks, or without a turn's label. */
  readonly content?: Span;
  /** `null`: nobody can be named with enough evidence. */
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** `false`: marked words that nobody speaks (a title, a nickname, a scare quote). */
  readonly attributed: boolean;
  /** How probable it is that the entry is right, 0 to 1. */
  readonly confidence: number;
  /** Shared by the parts of one split quotation. */
  readonly statement?: string;
}

export type CitationType =
  | 'const'
  | 'statute'
  | 'act'
  | 'bill'
  | 'ballot'
  | 'publaw'
  | 'reg'
  | 'exec'
  | 'agency'
  | 'case'
  | 'treaty'
  | 'eu'
  | 'uk'
  | 'un';

/** A place where the article names a law, rule, ruling or policy; the longest compound is one citation. */
export interface Citation extends Span {
  readonly mention: 'citation';
  readonly type: CitationType;
  /** Canonical id, segments from general to special: `us/const/amendment/14/equal-protection`. */
  readonly id: string;
  readonly text: string;
  /** The phrase stands for an instrument named elsewhere in the text. */
  readonly anaphora?: boolean;
  /** The instrument has no number and is known from this text alone. */
  readonly local?: boolean;
}

export type Mention = Quotation | Citation;
