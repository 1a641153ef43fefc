import type { IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { pairHash } from '../../src/core/matching/related-words.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

const rounds = 5;
/** What a word may come from when it comes from none of the others. */
const elsewhere = 0.02;

/** The pairs of stems that most surely stand for each other, as ascending hashes; names are left out. */
export function pairWords(claims: readonly IndexedClaim[], most: number): number[] {
  const numbers = new Map<string, number>();
  const frequency = new Map<string, number>();
  const capitals = new Map<string, [seen: number, capital: number]>();
  const stemsOf = (text: string) => {
    const stems = new Set<string>();
    for (const { stem, common, number, opens, capital } of tokenize(text, 'en')) {
      if (common || number) continue;
      stems.add(stem);
      if (!numbers.has(stem)) numbers.set(stem, numbers.size);
      if (opens) continue;
      const seen = capitals.get(stem) ?? [0, 0];
      capitals.set(stem, [seen[0] + 1, seen[1] + (capital ? 1 : 0)]);
    }
    return stems;
  };
  const texts: [number[], number[]][] = [];
  for (const { text, title } of claims) {
    const above = [...stemsOf(title ?? '')].map((stem) => numbers.get(stem) ?? 0);
    const below = stemsOf(text);
    for (const stem of below) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    const ids = [...below].map((stem) => numbers.get(stem) ?? 0);
    if (above.length > 0 && ids.length > 0) texts.push([above, ids], [ids, above]);
  }
  const chances = translate(texts);
  const stems = [...numbers.keys()];
  const isName = (stem: string) => {
    const [seen, capital] = capitals.get(stem) ?? [0, 0];
    return seen < 6 || capital > seen * 0.75;
  };
  const scores = new Map<number, number>();
  for (const [key, chance] of chances) {
    const a = stems[Math.floor(key / width)] ?? '';
    const b = stems[key % width] ?? '';
    if (a === b || chance < 0.04 || isName(a) || isName(b)) continue;
    const rarer = Math.min(frequency.get(a) ?? 0, frequency.get(b) ?? 0);
    const hash = pairHash(a, b);
    scores.set(hash, (scores.get(hash) ?? 0) + chance * Math.log1p(rarer));
  }
  const best = [...scores].sort((x, y) => y[1] - x[1]).slice(0, most);
  return best.map(([hash]) => hash).sort((x, y) => x - y);
}

const width = 65_536;

/** IBM model 1: how probable it is that one word is what another one became. */
function translate(texts: readonly (readonly [readonly number[], readonly number[]])[]): Map<number, number> {
  let chances = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    const counts = new Map<number, number>();
    const totals = new Map<number, number>();
    const chance = (x: number, y: number) => (round === 0 ? 0.1 : (chances.get(x * width + y) ?? 0));
    for (const [from, to] of texts) {
      for (const y of to) {
        const all = from.reduce((sum, x) => sum + chance(x, y), elsewhere);
        for (const x of from) {
          const part = chance(x, y) / all;
          if (part < 1e-3) continue;
          const key = x * width + y;
          counts.set(key, (counts.get(key) ?? 0) + part);
          totals.set(x, (totals.get(x) ?? 0) + part);
        }
      }
    }
    chances = new Map();
    for (const [key, count] of counts) {
      const value = count / ((totals.get(Math.floor(key / width)) ?? 0) + 3);
      if (value > 0.003) chances.set(key, value);
    }
  }
  return chances;
}
