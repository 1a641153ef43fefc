import type { Gathered, Pair } from './gather.ts';

/** Mean average precision of the first five. */
export function meanPrecision(sets: readonly Gathered[], score: (pair: Pair, all: readonly Pair[]) => number): number {
  const values = sets.map(({ example, pairs }) => {
    const order = pairs.map((pair) => ({ pair, value: score(pair, pairs) })).sort((a, b) => b.value - a.value);
    let hits = 0;
    let sum = 0;
    for (const [i, { pair }] of order.slice(0, 5).entries()) {
      if (!pair.right) continue;
      hits++;
      sum += hits / (i + 1);
    }
    return sum / example.gold.size;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How much is shown, and how much of it is right, from a threshold on. */
export interface Showing {
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
  readonly falseOnPositives: number;
  readonly falseOnOrdinary: number;
}

/** What a pair scores where no rule decides: a barred one never counts, one that is word for word always. */
export type ScoreOf = (pair: Pair) => number;

/** The lowest threshold that keeps a precision, with `mix` ordinary sentences for each true one. */
export function thresholdFor(
  positives: readonly Gathered[],
  ordinary: readonly Gathered[],
  score: ScoreOf,
  precision: number,
  mix = 50,
): Showing {
  const best = (pairs: readonly Pair[]) => pairs.reduce((most, pair) => Math.max(most, score(pair)), -Infinity);
  const known = positives.map(({ pairs }) => ({
    right: best(pairs.filter(({ same }) => same)),
    wrong: best(pairs.filter(({ same }) => !same)),
  }));
  const met = ordinary.map(({ pairs }) => best(pairs)).sort((a, b) => b - a);
  const weight = (mix * positives.length) / Math.max(1, ordinary.length);
  let found: Showing = { threshold: Infinity, recall: 0, precision: 1, falseOnPositives: 0, falseOnOrdinary: 0 };
  let marked = 0;
  for (const threshold of [...new Set(known.map(({ right }) => right))].sort((a, b) => b - a)) {
    if (!Number.isFinite(threshold)) continue;
    while (marked < met.length && (met[marked] ?? 0) >= threshold) marked++;
    const right = known.filter((one) => one.right >= threshold).length;
    const wrong = known.filter((one) => one.right < threshold && one.wrong >= threshold).length;
    const reached = right / (right + wrong + marked * weight);
    if (reached < precision) continue;
    found = {
      threshold,
      recall: right / positives.length,
      precision: reached,
      falseOnPositives: wrong,
      falseOnOrdinary: marked,
    };
  }
  return found;
}
