import { packedBits, pairBits } from './packed-bits.ts';
import { unpackSet } from './packed-set.ts';
import { relatedPairs } from './related-words.data.ts';
import { hashPair, hashTerm } from './term-hash.ts';

const pairs = new Set(unpackSet(relatedPairs));

/** Whether two stems often stand for each other in headlines and the claims below them, as "jobless" and "unemploy". */
export function areRelated(a: string, b: string): boolean {
  return pairs.has(pairHash(a, b));
}

/** The key of a pair, whichever comes first. */
export function pairHash(a: string, b: string): number {
  return (a < b ? hashPair(a, b) : hashPair(b, a)) >>> (32 - pairBits);
}

/** The key of a single stem in the shipped tables. */
export function stemHash(stem: string): number {
  return hashTerm(stem) >>> (32 - packedBits);
}
