import type { Weights } from '../../src/core/matching/weights.ts';

/** Values of one pair; `group` holds the candidates of one statement together. */
export interface Row {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly group: number;
  readonly weight: number;
}

const rounds = 400;
const step = 0.05;

/** Weights that put the right candidates of each group first: a softmax over the group, by Adam. */
export function fitOrder(rows: readonly Row[], decay = 0.02): Weights {
  const byGroup = new Map<number, number[]>();
  for (const [i, { group }] of rows.entries()) {
    const known = byGroup.get(group);
    if (known) known.push(i);
    else byGroup.set(group, [i]);
  }
  const groups = [...byGroup.values()].filter((group) => group.some((i) => rows[i]?.right));
  return descend(rows, decay, (score, add) => {
    for (const group of groups) {
      const scores = group.map(score);
      const top = Math.max(...scores);
      const parts = scores.map((value) => Math.exp(value - top));
      const all = parts.reduce((sum, part) => sum + part, 0);
      const right = group.filter((i) => rows[i]?.right).length;
      for (const [at, i] of group.entries()) {
        const { right: is = false, weight = 0 } = rows[i] ?? {};
        add(i, (((parts[at] ?? 0) / all - (is ? 1 / right : 0)) * weight) / groups.length);
      }
    }
  });
}

/** Goes over rows by their places. */
type Pass = (score: (row: number) => number, add: (row: number, slope: number) => void) => void;

function descend(rows: readonly Row[], decay: number, pass: Pass): Weights {
  const size = rows[0]?.values.length ?? 0;
  const { mean, spread } = moments(rows, size);
  // What is the same in every row says nothing and stays at nought.
  const useful = spread.map((value) => value > 0);
  const scaled = new Float64Array(rows.length * size);
  for (const [row, { values }] of rows.entries())
    for (const [i, v] of values.entries())
      if (useful[i]) scaled[row * size + i] = (v - (mean[i] ?? 0)) / (spread[i] ?? 1);
  const by = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  const power = new Float64Array(size + 1);
  for (let round = 1; round <= rounds; round++) {
    const slopes = new Float64Array(size + 1);
    pass(
      (row) => {
        let sum = by[size] ?? 0;
        for (let i = 0, at = row * size; i < size; i++, at++) sum += (scaled[at] ?? 0) * (by[i] ?? 0);
        return sum;
      },
      (row, slope) => {
        for (let i = 0, at = row * size; i < size; i++, at++) slopes[i] = (slopes[i] ?? 0) + slope * (scaled[at] ?? 0);
        slopes[size] = (slopes[size] ?? 0) + slope;
      },
    );
    for (let i = 0; i <= size; i++) {
      const slope = (slopes[i] ?? 0) + (i < size ? decay * (by[i] ?? 0) : 0);
      speed[i] = 0.9 * (speed[i] ?? 0) + 0.1 * slope;
      power[i] = 0.999 * (power[i] ?? 0) + 0.001 * slope * slope;
      const moved = (speed[i] ?? 0) / (1 - 0.9 ** round);
      by[i] = (by[i] ?? 0) - (step * moved) / (Math.sqrt((power[i] ?? 0) / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  const plain = Array.from({ length: size }, (_, i) => (useful[i] ? (by[i] ?? 0) / (spread[i] ?? 1) : 0));
  const bias = plain.reduce((sum, value, i) => sum - value * (mean[i] ?? 0), by[size] ?? 0);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { bias: round(bias), by: plain.map(round) };
}

/** Mean and spread of each value. */
export function moments(rows: readonly Row[], size: number): { mean: number[]; spread: number[] } {
  const mean = Array.from(
    { length: size },
    (_, i) => rows.reduce((sum, r) => sum + (r.values[i] ?? 0), 0) / rows.length,
  );
  const spread = mean.map((m, i) =>
    Math.sqrt(rows.reduce((sum, r) => sum + ((r.values[i] ?? 0) - m) ** 2, 0) / rows.length),
  );
  return { mean, spread };
}
