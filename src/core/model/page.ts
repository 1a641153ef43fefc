import type { Explanation } from './explanation.ts';
import type { Finding } from './finding.ts';
import type { Mention } from './mention.ts';
import type { TextQuoteSelector } from './selector.ts';

/** A mention as it leaves the page's text: with its own words and the words around them. */
export interface SeenMention {
  /** Unique within one reading of a page, and the same for the same words at the same place. */
  readonly key: string;
  readonly mention: Mention;
  readonly selector: TextQuoteSelector;
  /** The sentence or sentences that the mention stands in. */
  readonly sentence: string;
}

/** What is known of the page itself. */
export interface PageFacts {
  /** Canonical address, or the address shown; without fragment. */
  readonly url: string;
  readonly title: string;
  /** ISO 8601 date the page gives for itself; `null` when it gives none. */
  readonly publishedOn: string | null;
  /** BCP 47; `null` when the page declares none. */
  readonly lang: string | null;
}

/** One line of a list of mentions, in reading order. */
export interface Entry {
  readonly seen: SeenMention;
  /** Matches before related ones, the newest annotation first. */
  readonly findings: readonly Finding[];
  /** For citations that an explanation or an official link is known for. */
  readonly explanation: Explanation | null;
}

export interface PageReport {
  readonly facts: PageFacts;
  readonly entries: readonly Entry[];
}
