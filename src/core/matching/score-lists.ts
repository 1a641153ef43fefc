import type { PostingList } from './posting-page.ts';
import type { TermPlan } from './score-places.ts';

/** A claim of a segment by its place, with its share of the highest score possible. */
export interface Placed {
  readonly place: number;
  readonly score: number;
}

/** Room to count in: a zero for each claim of the segment, before and afterwards. */
export interface Room {
  readonly scores: Float32Array;
  readonly shared: Uint8Array;
}

/** Score the claims of one segment that share `least` terms with a statement; at least the best `limit`, the best first. */
export function scoreLists(
  lists: ReadonlyMap<number, PostingList>,
  { scores, shared }: Room,
  plan: TermPlan,
  least: number,
  limit: number,
): Placed[] {
  const touched: number[] = [];
  const enough: number[] = [];
  for (const { hash, weight } of plan.terms) {
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
      const count = (shared[place] ?? 0) + 1;
      shared[place] = count;
      scores[place] = (scores[place] ?? 0) + unit * (bytes[at++] ?? 0);
      if (count === 1) touched.push(place);
      if (count === least) enough.push(place);
    }
  }
  const placed = highest(enough, scores, limit)
    .map((place) => ({ place, score: (scores[place] ?? 0) / plan.most }))
    .sort((x, y) => y.score - x.score || x.place - y.place);
  for (const place of touched) {
    scores[place] = 0;
    shared[place] = 0;
  }
  return placed;
}

/** The claims with the highest scores, in any order; more where scores are equal. */
function highest(claims: readonly number[], scores: Float32Array, limit: number): readonly number[] {
  if (claims.length <= limit) return claims;
  // The best scores so far, ascending: most claims are not among them, and sorting all would cost more than the scoring.
  const best = new Float32Array(limit);
  for (const claim of claims) {
    const score = scores[claim] ?? 0;
    if (score <= (best[0] ?? 0)) continue;
    let at = 0;
    for (; at + 1 < limit && (best[at + 1] ?? 0) < score; at++) best[at] = best[at + 1] ?? 0;
    best[at] = score;
  }
  const least = best[0] ?? 0;
  return claims.filter((claim) => (scores[claim] ?? 0) >= least);
}
