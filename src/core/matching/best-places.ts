/** A claim of a segment by its place, with its share of the highest score possible. */
export interface Placed {
  readonly place: number;
  readonly score: number;
}

/**
 * At least the best `limit` of some claims, the best first; of equals the one that stands before.
 *
 * @param most the highest score possible, of which shares are made
 */
export function bestPlaces(scored: readonly Placed[], most: number, limit: number): Placed[] {
  return highest(scored, limit)
    .map(({ place, score }) => ({ place, score: score / most }))
    .sort((x, y) => y.score - x.score || x.place - y.place);
}

/** The claims with the highest scores, in any order; more where scores are equal. */
function highest(scored: readonly Placed[], limit: number): readonly Placed[] {
  if (scored.length <= limit) return scored;
  // The best scores so far, ascending: most claims are not among them, and sorting all would cost more than the scoring.
  const best = new Float32Array(limit);
  for (const { score } of scored) {
    if (score <= (best[0] ?? 0)) continue;
    let at = 0;
    for (; at + 1 < limit && (best[at + 1] ?? 0) < score; at++) best[at] = best[at + 1] ?? 0;
    best[at] = score;
  }
  const least = best[0] ?? 0;
  return scored.filter(({ score }) => score >= least);
}
