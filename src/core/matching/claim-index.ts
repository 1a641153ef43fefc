import { claimTerms } from './claim-terms.ts';
import { hashTerm } from './term-hash.ts';

/** A claim as the index and the decision see it. */
export interface IndexedClaim {
  readonly id: string;
  readonly text: string;
  /** The headline of the annotation, where it has one. */
  readonly title?: string;
  readonly variants?: readonly string[];
  readonly speaker?: string | null;
  /** ISO 8601 date on which it was said. */
  readonly date?: string | null;
  readonly lang?: string | null;
}

/** One segment: which claims hold a term, and how often. */
export interface ClaimIndex {
  readonly ids: readonly string[];
  /** Terms of each claim, by its place in `ids`. */
  readonly lengths: Uint16Array;
  /** Hashes of the terms, ascending. */
  readonly terms: Uint32Array;
  /** Where the postings of each term start; one longer than `terms`. */
  readonly starts: Uint32Array;
  /** Places in `ids`, ascending within a term. */
  readonly claims: Uint32Array;
  /** How often the term stands in that claim. */
  readonly counts: Uint8Array;
}

/** Index claims for {@link retrieve}; a claim that comes twice is kept twice, the newer one by the reader's choice. */
export function buildIndex(claims: Iterable<IndexedClaim>): ClaimIndex {
  const ids: string[] = [];
  const lengths: number[] = [];
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
      const list = postings.get(hash);
      if (list) list.push(place, count);
      else postings.set(hash, [place, count]);
    }
    lengths.push(Math.min(terms.length, 0xffff));
  }
  const terms = Uint32Array.from(postings.keys()).sort();
  const starts = new Uint32Array(terms.length + 1);
  for (let i = 0; i < terms.length; i++)
    starts[i + 1] = (starts[i] ?? 0) + (postings.get(terms[i] ?? 0)?.length ?? 0) / 2;
  const total = starts[terms.length] ?? 0;
  const places = new Uint32Array(total);
  const counts = new Uint8Array(total);
  let at = 0;
  for (const term of terms) {
    const list = postings.get(term) ?? [];
    for (let i = 0; i < list.length; i += 2, at++) {
      places[at] = list[i] ?? 0;
      counts[at] = Math.min(list[i + 1] ?? 0, 255);
    }
  }
  return { ids, lengths: Uint16Array.from(lengths), terms, starts, claims: places, counts };
}
