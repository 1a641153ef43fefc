import type { Token } from '../text/tokens.ts';

/** How many words two texts have in common in the same order: the length of their longest common subsequence. */
export function wordsInOrder(a: readonly Token[], b: readonly Token[]): number {
  let before = new Uint16Array(b.length + 1);
  let now = new Uint16Array(b.length + 1);
  for (const { stem } of a) {
    for (let j = 0; j < b.length; j++) {
      now[j + 1] = b[j]?.stem === stem ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, now[j] ?? 0);
    }
    [before, now] = [now, before];
  }
  return before[b.length] ?? 0;
}
