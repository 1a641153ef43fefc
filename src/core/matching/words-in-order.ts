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

/** Over how many words of the second text those reach that it has in common with the first, in the same order. */
export function reachInOrder(a: readonly Token[], b: readonly Token[]): number {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i]?.stem === b[j]?.stem
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  let first = -1;
  let last = -1;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.stem === b[j]?.stem) {
      if (first < 0) first = j;
      last = j;
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return first < 0 ? 0 : last - first + 1;
}
