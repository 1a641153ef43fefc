import type { Token } from '../text/tokens.ts';
import type { PlacedWords } from './places-of.ts';
import { wordWeight } from './word-weight.ts';

/** A stretch of words that two texts have in common. */
export interface Run {
  readonly words: number;
  readonly weight: number;
  /** The places of its first word among the first text's and the second text's words. */
  readonly from: readonly [number, number];
}

/** What a word that carries only grammar adds to a run. */
const commonWeight = 0.08;

/**
 * The longest stretch of words that two texts have in common; of equally long ones the first in the first text, then in the second.
 *
 * Only where the texts have a word in common is anything compared: of two sentences that is a twentieth of their pairs of words.
 */
export function commonRun({ tokens: a, places }: PlacedWords, { tokens: b }: Pick<PlacedWords, 'tokens'>): Run {
  let words = 0;
  let first = 0;
  let second = 0;
  for (const [j, { stem }] of b.entries()) {
    for (const i of places.get(stem) ?? []) {
      // Inside a stretch that was measured from its start.
      if (i > 0 && j > 0 && a[i - 1]?.stem === b[j - 1]?.stem) continue;
      const run = runFrom(a, i, b, j);
      if (run < words || (run === words && i >= first)) continue;
      words = run;
      first = i;
      second = j;
    }
  }
  let weight = 0;
  for (const { common, stem } of b.slice(second, second + words)) weight += common ? commonWeight : wordWeight(stem);
  return { words, weight, from: [first, second] };
}

function runFrom(a: readonly Token[], i: number, b: readonly Token[], j: number): number {
  let run = 1;
  for (let stem = a[i + run]?.stem; stem !== undefined && stem === b[j + run]?.stem; stem = a[i + run]?.stem) run++;
  return run;
}
