import { background } from './background.data.ts';
import { packedBits } from './packed-bits.ts';
import { unpackSet } from './packed-set.ts';
import { hashTerm } from './term-hash.ts';

const levels = new Map<number, number>();
for (const [i, list] of background.entries()) {
  for (const hash of unpackSet(list)) levels.set(hash, (i + 0.5) / background.length);
}

/**
 * How much it says that two texts share a word: 0 for a word that every claim may hold, 1 for a rare one.
 *
 * The inverse document frequency (Spärck Jones 1972) in a large collection of claims, not in the reader's own, so that
 * a database of three claims is judged like one of a million.
 */
export function wordWeight(stem: string): number {
  return weightOfHash(hashTerm(stem));
}

/** The same by the hash of a stem. */
export function weightOfHash(hash: number): number {
  return levels.get(hash >>> (32 - packedBits)) ?? 1;
}

/** The same for a word that carries grammar; one that no table knows counts like one of middling frequency. */
export function commonWordWeight(word: string): number {
  return levels.get(hashTerm(`_${word}`) >>> (32 - packedBits)) ?? 0.4;
}
