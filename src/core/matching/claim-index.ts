import { type ClaimWords, claimTerms } from './claim-terms.ts';
import { impactOf } from './impact.ts';
import { hashTerm } from './term-hash.ts';

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
  const postings = new Map<number, number[]>();
  for (const claim of claims) {
    const place = ids.push(claim.id) - 1;
    const counts = new Map<number, number>();
    const terms = claimTerms(claim);
    for (const term of terms) {
      const hash = hashTerm(term);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    for (const [hash, count] of counts) {
      const impact = impactOf(count, terms.length);
      const list = postings.get(hash);
      if (list) list.push(place, impact);
      else postings.set(hash, [place, impact]);
    }
  }
  return fromPostings(ids, postings);
}

/** An index from places and impacts in turn, by term. */
export function fromPostings(ids: readonly string[], postings: ReadonlyMap<number, readonly number[]>): ClaimIndex {
  const terms = Uint32Array.from(postings.keys()).sort();
  const starts = new Uint32Array(terms.length + 1);
  for (const [i, term] of terms.entries()) starts[i + 1] = (starts[i] ?? 0) + (postings.get(term)?.length ?? 0) / 2;
  const total = starts[terms.length] ?? 0;
  const claims = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  let at = 0;
  for (const term of terms) {
    const list = postings.get(term) ?? [];
    for (let i = 0; i < list.length; i += 2, at++) {
      claims[at] = list[i] ?? 0;
      impacts[at] = list[i + 1] ?? 0;
    }
  }
  return { ids, terms, starts, claims, impacts };
}
