import type { Weights } from '../../src/core/matching/weights.ts';
import { moments, type Row } from './fit.ts';

const mostRounds = 30;
const settled = 1e-6;

/** Weights that tell right from wrong pairs: logistic regression by Newton's method, which ends at the one best set of weights. */
export function fitDecision(rows: readonly Row[], decay = 1e-3): Weights {
  const size = rows[0]?.values.length ?? 0;
  const { mean, spread } = moments(rows, size);
  // What is the same in every row says nothing and stays at nought.
  const used = spread.flatMap((value, i) => (value > 0 ? [i] : []));
  const width = used.length + 1;
  const scaled = rows.map(({ values }) => {
    const row = new Float64Array(width).fill(1);
    for (const [at, i] of used.entries()) row[at] = ((values[i] ?? 0) - (mean[i] ?? 0)) / (spread[i] ?? 1);
    return row;
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const by = new Float64Array(width);
  for (let round = 0; round < mostRounds; round++) {
    const slopes = new Float64Array(width);
    const bends = Array.from({ length: width }, () => new Float64Array(width));
    for (const [i, row] of scaled.entries()) {
      const { right, weight } = rows[i] ?? { right: false, weight: 0 };
      let score = 0;
      for (let j = 0; j < width; j++) score += (row[j] ?? 0) * (by[j] ?? 0);
      const chance = 1 / (1 + Math.exp(-score));
      const slope = ((chance - (right ? 1 : 0)) * weight) / total;
      const bend = (chance * (1 - chance) * weight) / total;
      for (let j = 0; j < width; j++) {
        const value = row[j] ?? 0;
        slopes[j] = (slopes[j] ?? 0) + slope * value;
        const line = bends[j];
        if (line) for (let k = 0; k < width; k++) line[k] = (line[k] ?? 0) + bend * value * (row[k] ?? 0);
      }
    }
    for (let j = 0; j < width; j++) {
      const own = j < width - 1 ? decay : 0;
      slopes[j] = (slopes[j] ?? 0) + own * (by[j] ?? 0);
      const line = bends[j];
      if (line) line[j] = (line[j] ?? 0) + own + 1e-9;
    }
    const steps = solve(bends, slopes);
    for (let j = 0; j < width; j++) by[j] = (by[j] ?? 0) - (steps[j] ?? 0);
    if (steps.every((step) => Math.abs(step) < settled)) break;
  }
  const plain = new Array<number>(size).fill(0);
  for (const [at, i] of used.entries()) plain[i] = (by[at] ?? 0) / (spread[i] ?? 1);
  const bias = plain.reduce((sum, value, i) => sum - value * (mean[i] ?? 0), by[width - 1] ?? 0);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { bias: round(bias), by: plain.map(round) };
}

/** Solve a system of linear equations by Gauss; the matrix is positive definite and is used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rest = Float64Array.from(right);
  for (const [i, line] of matrix.entries())
    for (const [below, other] of matrix.slice(i + 1).entries()) {
      const factor = (other[i] ?? 0) / (line[i] ?? 1);
      for (let k = i; k < size; k++) other[k] = (other[k] ?? 0) - factor * (line[k] ?? 0);
      rest[i + 1 + below] = (rest[i + 1 + below] ?? 0) - factor * (rest[i] ?? 0);
    }
  const found = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let value = rest[i] ?? 0;
    for (let k = i + 1; k < size; k++) value -= (matrix[i]?.[k] ?? 0) * (found[k] ?? 0);
    found[i] = value / (matrix[i]?.[i] ?? 1);
  }
  return found;
}
