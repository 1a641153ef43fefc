import type { IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

const levels = 8;
/** Rarer words get the full weight and stay out of the table. */
const fewest = 60;

/** The frequent stems of many claims, by level of weight: the first level says least; a word of grammar stands behind a `_`. */
export function countWords(claims: readonly IndexedClaim[]): string[][] {
  const counts = new Map<string, number>();
  for (const { text, title } of claims) {
    const tokens = tokenize(`${text}\n${title ?? ''}`, 'en');
    for (const stem of new Set(tokens.map((token) => (token.common ? `_${token.word}` : token.stem))))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const byLevel: string[][] = Array.from({ length: levels }, () => []);
  for (const [stem, count] of counts) {
    if (count < fewest) continue;
    const weight = Math.log(claims.length / count) / Math.log(claims.length / 8);
    byLevel[Math.min(levels - 1, Math.floor(weight * levels))]?.push(stem);
  }
  return byLevel;
}
