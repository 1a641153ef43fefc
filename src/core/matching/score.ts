import type { Evidence } from './evidence.ts';
import { matchWeights } from './match-weights.data.ts';
import type { PreparedStatement } from './prepare.ts';
import { rankWeights } from './rank-weights.data.ts';
import type { Weights } from './weights.ts';

/** How likely it is that a claim is what a statement repeats, from its {@link rankValues}: an order, not a probability. */
export function rankScore({ marked, posted }: PreparedStatement, values: readonly number[]): number {
  return apply(marked ? rankWeights.marked : posted ? rankWeights.posted : rankWeights.spoken, values);
}

/** The log odds that a statement repeats a claim, where one sentence in fifty does. */
export function matchScore(evidence: Evidence, marked: boolean): number {
  return apply(marked ? matchWeights.marked : matchWeights.unmarked, evidence.values);
}

function apply({ bias, by }: Weights, values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (by[i] ?? 0), bias);
}
