import { claimHashes } from './claim-hashes.ts';
import type { ClaimWords } from './claim-terms.ts';
import { collectPostings } from './collect-postings.ts';
import { impactOf } from './impact.ts';

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
  /** What each posting counts, in parts of 255: {@link impactOf}. */
  readonly impacts: Uint8Array;
}

/** Index claims for retrieval, in their order. */
export function buildIndex(claims: Iterable<IndexedClaim>): ClaimIndex {
  const ids: string[] = [];
  const postings = collectPostings();
  const counts = new Map<number, number>();
  for (const claim of claims) {
    const place = ids.push(claim.id) - 1;
    const hashes = claimHashes(claim);
    counts.clear();
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    for (const [hash, count] of counts) postings.add(hash, place, impactOf(count, hashes.length));
  }
  return { ids, ...postings.ordered() };
}
