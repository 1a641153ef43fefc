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

/** Count what a threshold shows, with `mix` ordinary sentences for each true one. */
export function showing(
  positives: readonly Gathered[],
  ordinary: readonly Gathered[],
  score: (pair: Pair) => number,
  threshold: number,
  mix = 50,
): Showing {
  let right = 0;
  let wrong = 0;
  for (const { pairs } of positives) {
    const shown = pairs.filter((pair) => score(pair) >= threshold);
    if (shown.some((pair) => pair.same)) right++;
    else if (shown.length > 0) wrong++;
  }
  const marked = ordinary.filter(({ pairs }) => pairs.some((pair) => score(pair) >= threshold)).length;
  const weight = (mix * positives.length) / Math.max(1, ordinary.length);
  return {
    threshold,
    recall: right / positives.length,
    precision: right / Math.max(1e-9, right + wrong + marked * weight),
    falseOnPositives: wrong,
    falseOnOrdinary: marked,
  };
}

/** The lowest threshold that keeps a precision. */
export function thresholdFor(
  positives: readonly Gathered[],
  ordinary: readonly Gathered[],
  score: (pair: Pair) => number,
  precision: number,
): Showing {
  const scores = positives.flatMap(({ pairs }) => pairs.filter((pair) => pair.same).map(score));
  const tried = [...new Set(scores)].sort((a, b) => b - a).filter((_, i) => i % 3 === 0);
  let best = showing(positives, ordinary, score, Number.POSITIVE_INFINITY);
  for (const threshold of tried) {
    const found = showing(positives, ordinary, score, threshold);
    if (found.precision >= precision && found.recall > best.recall) best = found;
  }
  return best;
}
