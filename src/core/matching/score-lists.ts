import { bestPlaces, type Placed } from './best-places.ts';
import type { PostingList } from './posting-page.ts';
import type { TermPlan } from './score-places.ts';

/** Room to count in, with a place for each claim of the segment; `scores` and `shared` hold zeros before and afterwards. */
export interface Room {
  readonly scores: Float32Array;
  readonly shared: Uint8Array;
  readonly touched: Uint32Array;
}

/** Room for a segment of so many claims. */
export function makeRoom(claims: number): Room {
  return { scores: new Float32Array(claims), shared: new Uint8Array(claims), touched: new Uint32Array(claims) };
}

/** What a shared term counts towards `least`: more in a claim of seven terms or fewer, where two may be half of it. */
const term = 2;
const shortTerm = 3;
/** The impact of a term that stands once in a claim of seven terms: see `impactOf`. */
const shortImpact = 127;

/** Three shared terms, or two that are a good part of one of the texts: fewer are chance, see `isMoreThanChance`. */
export function leastShared(terms: number): number {
  return term * (terms <= 5 ? Math.min(terms, 2) : 3);
}

/**
 * Score the claims of one segment that share enough terms with a statement; at least the best `limit`, the best first.
 *
 * @param least as {@link leastShared} says
 */
export function scoreLists(
  lists: ReadonlyMap<number, PostingList>,
  { scores, shared, touched }: Room,
  plan: TermPlan,
  least: number,
  limit: number,
): Placed[] {
  let count = 0;
  const enough: number[] = [];
  let left = plan.terms.length;
  for (const { hash, weight } of plan.terms) {
    // What has none of the terms so far may not get enough of those that are left, which are the most frequent.
    const late = term * left < least;
    const lateIfShort = shortTerm * left-- < least;
    const list = lists.get(hash);
    if (!list) continue;
    const { bytes, end } = list;
    const unit = weight / 255;
    let place = -1;
    // The loop of `eachPosting`, written out: nearly all of the search is spent in it.
    for (let at = list.start; at < end; ) {
      let part = bytes[at++] ?? 0;
      let gap = part & 127;
      for (let scale = 128; part > 127 && at < end; scale *= 128) {
        part = bytes[at++] ?? 0;
        gap += (part & 127) * scale;
      }
      place += gap + 1;
      const impact = bytes[at++] ?? 0;
      const before = shared[place] ?? 0;
      if (before === 0 && (impact < shortImpact ? late : lateIfShort)) continue;
      const after = before + (impact < shortImpact ? term : shortTerm);
      shared[place] = after;
      scores[place] = (scores[place] ?? 0) + unit * impact;
      if (before === 0) touched[count++] = place;
      if (before < least && after >= least) enough.push(place);
    }
  }
  const placed = bestPlaces(enough, scores, plan.most, limit);
  for (let i = 0; i < count; i++) {
    const place = touched[i] ?? 0;
    scores[place] = 0;
    shared[place] = 0;
  }
  return placed;
}
