import type { Token } from '../text/tokens.ts';

/** The length, in words, of the longest stretch that two texts have in common. */
export function longestRun(a: readonly Token[], b: readonly Token[]): number {
  let before = new Uint16Array(b.length + 1);
  let longest = 0;
  for (const { stem } of a) {
    const now = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (other.stem !== stem) continue;
      const run = (before[j] ?? 0) + 1;
      now[j + 1] = run;
      if (run > longest) longest = run;
    }
    before = now;
  }
  return longest;
}
