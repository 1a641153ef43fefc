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
  /** ISO 8601: when the page was published. */
  readonly date?: string | null;
}

/** A claim that shares terms with a statement. */
export interface Candidate {
  readonly id: string;
  /** BM25, as a share of what a claim with all of the statement's terms would get at most. */
  readonly score: number;
}

/**
 * How many postings are read for one statement before its more frequent terms are left out.
 *
 * It bounds the time in large collections; in small ones every term is read.
 */
const mostPostings = 60_000;

/** The terms of a statement, without repetition. */
export function statementTerms(statement: Statement): number[] {
  const language = guessLanguage(statement.text, statement.lang) ?? 'en';
  const terms = [...termsOf(statement.text, language), ...termsOf(statement.speaker ?? '', language)];
  return [...new Set(terms.map(hashTerm))];
}

/**
 * The claims most like a statement by BM25, best first; equal scores in the order of the segments.
 *
 * A claim in several segments comes once, with its best score.
 */
export function retrieve(indexes: readonly ClaimIndex[], statement: Statement, limit: number): Candidate[] {
  const total = indexes.reduce((sum, index) => sum + index.ids.length, 0);
  const terms = statementTerms(statement)
    .map((hash) => {
      const places = indexes.map((index) => placeOf(index.terms, hash));
      const holding = indexes.reduce((sum, index, k) => sum + postingsOf(index, places[k] ?? -1), 0);
      return { places, holding, weight: Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) };
    })
    .sort((x, y) => x.holding - y.holding);
  const most = terms.reduce((sum, { weight }) => sum + weight, 0);
  let left = mostPostings;
  const read = terms.filter(({ holding }, i) => {
    left -= holding;
    return left >= 0 || i < 3;
  });
  const best = new Map<string, number>();
  indexes.forEach((index, k) => {
    const scores = new Float32Array(index.ids.length);
    const touched: number[] = [];
    for (const { places, weight } of read) {
      const place = places[k] ?? -1;
      if (place < 0) continue;
      const end = index.starts[place + 1] ?? 0;
      for (let at = index.starts[place] ?? 0; at < end; at++) {
        const claim = index.claims[at] ?? 0;
        const before = scores[claim] ?? 0;
        if (before === 0) touched.push(claim);
        scores[claim] = before + (weight * (index.impacts[at] ?? 0)) / 255;
      }
    }
    for (const claim of highest(touched, scores, limit)) {
      const id = index.ids[claim];
      const score = (scores[claim] ?? 0) / most;
      if (id !== undefined && score > (best.get(id) ?? 0)) best.set(id, score);
    }
  });
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((x, y) => y.score - x.score)
    .slice(0, limit);
}

/** The claims with the highest scores, in any order; a few more where scores are equal. */
function highest(claims: readonly number[], scores: Float32Array, limit: number): number[] {
  if (claims.length <= limit) return [...claims];
  const sorted = Float32Array.from(claims, (claim) => scores[claim] ?? 0).sort();
  const least = sorted[sorted.length - limit] ?? 0;
  return claims.filter((claim) => (scores[claim] ?? 0) >= least).slice(0, 4 * limit);
}

/** Where a term stands among the terms; -1 when it does not. */
export function placeOf(terms: Uint32Array, hash: number): number {
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

function postingsOf(index: ClaimIndex, place: number): number {
  return place < 0 ? 0 : (index.starts[place + 1] ?? 0) - (index.starts[place] ?? 0);
}
