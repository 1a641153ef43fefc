import { guessLanguage } from '../text/guess-language.ts';
import type { ClaimIndex } from './claim-index.ts';
import { termsOf } from './claim-terms.ts';
import { hashTerm } from './term-hash.ts';

/** Something said on a page, to be compared with claims. */
export interface Statement {
  /** The sentence it stands in. */
  readonly text: string;
  /** The words between marks; `null` when nothing is marked. */
  readonly quote: string | null;
  readonly speaker: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}

/** A claim that shares terms with a statement. */
export interface Candidate {
  readonly id: string;
  readonly score: number;
}

/** Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;

/**
 * The claims most like a statement by BM25, best first; equal scores in the order of their ids.
 *
 * A claim in several segments comes once, with its best score.
 */
export function retrieve(indexes: readonly ClaimIndex[], statement: Statement, limit: number): Candidate[] {
  const language = guessLanguage(statement.text, statement.lang) ?? 'en';
  const terms = new Set([...termsOf(statement.text, language), ...termsOf(statement.speaker ?? '', language)]);
  const hashes = [...terms].map(hashTerm);
  const total = indexes.reduce((sum, index) => sum + index.ids.length, 0);
  const words = indexes.reduce((sum, index) => sum + index.lengths.reduce((a, length) => a + length, 0), 0);
  const mean = words / Math.max(1, total);
  const places = indexes.map((index) => hashes.map((hash) => placeOf(index.terms, hash)));
  const weights = hashes.map((_, i) => {
    const holding = indexes.reduce((sum, index, k) => sum + holders(index, places[k]?.[i] ?? -1), 0);
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  });
  const best = new Map<string, number>();
  indexes.forEach((index, k) => {
    const scores = new Float64Array(index.ids.length);
    for (const [i, weight] of weights.entries()) {
      const place = places[k]?.[i] ?? -1;
      if (place < 0) continue;
      for (let at = index.starts[place] ?? 0; at < (index.starts[place + 1] ?? 0); at++) {
        const claim = index.claims[at] ?? 0;
        const count = index.counts[at] ?? 0;
        const length = (index.lengths[claim] ?? 0) / mean;
        scores[claim] = (scores[claim] ?? 0) + (weight * count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
      }
    }
    for (const [claim, score] of scores.entries()) {
      const id = index.ids[claim];
      if (score > 0 && id !== undefined && score > (best.get(id) ?? 0)) best.set(id, score);
    }
  });
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    .slice(0, limit);
}

function placeOf(terms: Uint32Array, hash: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function holders(index: ClaimIndex, place: number): number {
  return place < 0 ? 0 : (index.starts[place + 1] ?? 0) - (index.starts[place] ?? 0);
}
