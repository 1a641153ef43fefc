import type { TextQuoteSelector } from './selector.ts';

/** Every status, in the order in which they are offered and listed. */
export const statuses = ['contested', 'differs', 'leftout', 'context', 'supported', 'outdated'] as const;

/** What a publisher says an annotation adds. The product's own voice never uses one. */
export type Status = (typeof statuses)[number];

/** What somebody said; the field's names are those of https://schema.org/Claim. */
export interface Claim {
  readonly text: string;
  /** Other wordings that count as the same claim. */
  readonly variants: readonly string[];
  /** `null`: the annotation is about the words, whoever says them. */
  readonly speaker: string | null;
  /** ISO 8601 date; `null` when unknown. */
  readonly saidOn: string | null;
}

/** Where a reader can check. */
export interface Source {
  /** Absolute http or https address. */
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 date; `null` when the source gives none. */
  readonly date: string | null;
  /** For a primary source: its own words. */
  readonly excerpt?: string;
  readonly primary?: boolean;
}

/** A judgement in its author's words: https://schema.org/reviewRating. */
export interface Rating {
  readonly words: string;
  readonly author: string;
  /** ISO 8601 date. */
  readonly date: string;
}

/** Where the claim was seen: https://www.w3.org/TR/annotation-model/#targets. */
export interface Target {
  readonly url: string;
  readonly selector: TextQuoteSelector;
}

/** Where an annotation that nobody signed came from. */
export interface Origin {
  /** The address that the record stands under at its publisher. */
  readonly url: string;
  /** The record's own name there, where it has one; without, the claim's words tell records of one address apart. */
  readonly id?: string;
}

/** What a publisher adds to a claim, to citations, or to both: the body of a publish or revise event. */
export interface Annotation {
  readonly claim: Claim | null;
  /** Canonical citation ids. */
  readonly citations: readonly string[];
  readonly status: Status;
  readonly summary: string;
  /** At least one. */
  readonly sources: readonly Source[];
  /** The name that the publisher signs with. */
  readonly publisher: string;
  readonly target: Target | null;
  /** Host names of sites on which the publisher wants nothing marked; the hosts below them count as well. */
  readonly excludes?: readonly string[];
  readonly rating?: Rating;
  /** BCP 47. */
  readonly language: string;
  /** SPDX id or address of the licence. */
  readonly licence?: string;
  /** ISO 8601 date after which the publisher wants the annotation looked at again. */
  readonly reviewBy?: string;
  /** Only with imports: what nobody signed is the same record when publisher and origin are the same. */
  readonly origin?: Origin;
}
