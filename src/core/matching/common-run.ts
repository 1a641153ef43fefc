import type { Token } from '../text/tokens.ts';
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

/** The longest stretch of words that two texts have in common; of equally long ones the first. */
export function commonRun(a: readonly Token[], b: readonly Token[]): Run {
  let before = new Uint16Array(b.length + 1);
  let now = new Uint16Array(b.length + 1);
  let words = 0;
  let end = 0;
  let endOfFirst = 0;
  for (let i = 0; i < a.length; i++) {
    const stem = a[i]?.stem;
    for (let j = 0; j < b.length; j++) {
      const run = b[j]?.stem === stem ? (before[j] ?? 0) + 1 : 0;
      now[j + 1] = run;
      if (run <= words) continue;
      words = run;
      end = j + 1;
      endOfFirst = i + 1;
    }
    [before, now] = [now, before];
  }
  const weight = b
    .slice(end - words, end)
    .reduce((sum, token) => sum + (token.common ? commonWeight : wordWeight(token.stem)), 0);
  return { words, weight, from: [endOfFirst - words, end - words] };
}
