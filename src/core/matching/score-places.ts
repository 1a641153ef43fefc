import { bestPlaces, type Placed } from './best-places.ts';
import type { ClaimIndex } from './claim-index.ts';

/** Which terms of a statement are looked up, and what each counts. */
export interface TermPlan {
  readonly terms: readonly { readonly hash: number; readonly weight: number }[];
  /** What a claim with every term of the statement would get at most. */
  readonly most: number;
}

/**
 * How many postings are read for one statement before its more frequent terms are left out.
 *
 * It bounds the time in large collections; in small ones every term is read.
 */
const mostPostings = 60_000;

/** The rarest terms are always read. */
const alwaysRead = 3;

/**
 * The share of a statement's weight that its most frequent terms may have and yet be left out.
 *
 * A claim that has nothing but them would not be worth a look; reading them is most of the work.
 */
const dispensable = 0.05;
/** Terms that fewer claims hold are never left out for that. */
const fewPostings = 4000;

/** Weigh a statement's terms by their rarity, and leave out the most frequent where they are too many to read. */
export function planTerms(hashes: readonly number[], total: number, holders: (hash: number) => number): TermPlan {
  const terms = hashes
    .map((hash) => {
      const holding = holders(hash);
      return { hash, holding, weight: Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) };
    })
    .sort((x, y) => x.holding - y.holding);
  const most = terms.reduce((sum, { weight }) => sum + weight, 0);
  let left = mostPostings;
  let lighter = most;
  const read = terms.filter(({ holding, weight }, i) => {
    left -= holding;
    lighter -= weight;
    if (holding === 0 || i < alwaysRead) return holding > 0;
    return left >= 0 && (holding < fewPostings || lighter + weight > dispensable * most);
  });
  return { terms: read, most };
}

/**
 * Score the claims of one segment; at least the best `limit`, the best first.
 *
 * `scores` holds a zero for each claim of the segment, and does so again afterwards.
 */
export function scorePlaces(
  { terms, starts, claims, impacts }: Omit<ClaimIndex, 'ids'>,
  scores: Float32Array,
  plan: TermPlan,
  limit: number,
): Placed[] {
  const touched: number[] = [];
  for (const { hash, weight } of plan.terms) {
    const place = placeOf(terms, hash);
    if (place < 0) continue;
    const end = starts[place + 1] ?? 0;
    const unit = weight / 255;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const claim = claims[at] ?? 0;
      const before = scores[claim] ?? 0;
      if (before === 0) touched.push(claim);
      scores[claim] = before + unit * (impacts[at] ?? 0);
    }
  }
  const scored = touched.map((place) => ({ place, score: scores[place] ?? 0 }));
  for (const place of touched) scores[place] = 0;
  return bestPlaces(scored, plan.most, limit);
}

/** Where a term stands among the terms; -1 when it does not. */
export function placeOf(terms: Uint32Array, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
