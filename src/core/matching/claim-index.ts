import { claimHashes } from './claim-hashes.ts';
import type { ClaimWords } from './claim-terms.ts';
import { collectPostings } from './collect-postings.ts';

/** A claim as the index and the decision see it; the title is the headline of its annotation. */
export interface IndexedClaim extends ClaimWords {
  readonly id: string;
  /** A text that names the day on which it was said or reviewed, ISO 8601 or written out. */
  readonly date?: string | null;
}

/** One segment: which claims hold a term, and how much it counts there. */
export interface ClaimIndex {
  readonly ids: readonly string[];
  /** Hashes of the terms, ascending. */
  readonly terms: Uint32Array;
  /** Where the postings of each term start; one longer than `terms`. */
  readonly starts: Uint32Array;
  /** Places in `ids`, ascending within a term. */
  readonly claims: Uint32Array;
  /** What each posting counts, in parts of 255: `impactOf`. */
  readonly impacts: Uint8Array;
}

/** Index claims for retrieval, in their order. */
export function buildIndex(claims: Iterable<IndexedClaim>): ClaimIndex {
  const ids: string[] = [];
  const postings = collectPostings();
  for (const claim of claims) postings.add(claimHashes(claim), ids.push(claim.id) - 1);
  return { ids, ...postings.ordered() };
}
