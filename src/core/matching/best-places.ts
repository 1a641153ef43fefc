/** A claim of a segment by its place, with its share of the highest score possible. */
export interface Placed {
  readonly place: number;
  readonly score: number;
}

/**
 * At least the best `limit` of some claims, the best first; of equals the one that stands before.
 *
 * @param scores by the claims' places
 * @param most the highest score possible
 */
export function bestPlaces(claims: readonly number[], scores: Float32Array, most: number, limit: number): Placed[] {
  return highest(claims, scores, limit)
    .map((place) => ({ place, score: (scores[place] ?? 0) / most }))
    .sort((x, y) => y.score - x.score || x.place - y.place);
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
