import type { Evidence } from './evidence.ts';
import type { Candidate } from './retrieve.ts';
import { type Weights, weights } from './weights.data.ts';

/** How likely it is that a claim is what a statement repeats: an order, not a probability. */
export function rankScore(evidence: Evidence, candidate: Candidate, best: number, marked: boolean): number {
  return apply(marked ? weights.rankMarked : weights.rankUnmarked, rankValues(evidence, candidate.score, best));
}

/** The log odds that a statement repeats a claim, where one sentence in fifty does. */
export function matchScore(evidence: Evidence, marked: boolean): number {
  return apply(marked ? weights.matchMarked : weights.matchUnmarked, evidence.values);
}

/**
 * Whether two texts share enough to be a match at all, whatever else speaks for it.
 *
 * Most false marks share a name, a date and little else.
 */
export function sharesEnough({ values: [words = 0, names = 0], sharedWords, run }: Evidence): boolean {
  return (sharedWords >= 2 && words + names / 2 >= 1.5) || run >= 6;
}

/** What the order of candidates is learnt from: the evidence, and how retrieval saw the claim. */
export function rankValues({ values }: Evidence, score: number, best: number): number[] {
  return [...values, score, score / best];
}

function apply({ bias, by }: Weights, values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (by[i] ?? 0), bias);
}
