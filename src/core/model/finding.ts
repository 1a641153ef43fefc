import type { CurrentAnnotation } from './event.ts';

/** How a claim's words and a statement's words compare; what "Why this mark?" shows. */
export interface ClaimReason {
  readonly by: 'claim';
  /** Words that both have, as the statement writes them. */
  readonly agree: readonly string[];
  /** Content words that only one of them has. */
  readonly differ: readonly string[];
  readonly speaker: 'same' | 'different' | 'unknown';
  /** What keeps the pair from being a match; `null` when nothing does. */
  readonly forbidden: 'number' | 'date' | 'place' | 'negation' | 'speaker' | 'wording' | 'mood' | null;
  readonly score: number;
  readonly threshold: number;
}

/** The citation stands in the annotation's list; `id` differs from the mention's when a parent matched. */
export interface CitationReason {
  readonly by: 'citation';
  readonly id: string;
}

export type Reason = ClaimReason | CitationReason;

/** A mention with an annotation and why. `match` is marked inline, `related` is only listed. */
export interface Finding {
  /** Key of the mention within its page. */
  readonly key: string;
  readonly level: 'match' | 'related';
  readonly annotation: CurrentAnnotation;
  readonly reason: Reason;
  /** ISO 8601 date and time at which the reader was first shown the annotation; absent when this is the first time. */
  readonly seenOn?: string;
}
