import type { ClaimIndex } from './claim-index.ts';
import { claimTerms } from './claim-terms.ts';
import { placeOf, planTerms, scorePlaces } from './score-places.ts';
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
 * The terms of a statement, without repetition: its words and its speaker's name, as a claim's.
 *
 * Read by the tokens that judging needs anyway: a worker that has just started runs no other code for so few texts.
 */
export function statementTerms(statement: Statement): number[] {
  return [...new Set(claimTerms(statement))].map(hashTerm);
}

/**
 * The claims most like a statement by BM25, best first; equal scores in the order of the segments.
 *
 * A claim in several segments comes once, with its best score.
 */
export function retrieve(indexes: readonly ClaimIndex[], statement: Statement, limit: number): Candidate[] {
  const total = indexes.reduce((sum, index) => sum + index.ids.length, 0);
  const plan = planTerms(statementTerms(statement), total, (hash) =>
    indexes.reduce((sum, { terms, starts }) => {
      const place = placeOf(terms, hash);
      return place < 0 ? sum : sum + (starts[place + 1] ?? 0) - (starts[place] ?? 0);
    }, 0),
  );
  const found = indexes.flatMap((index) =>
    scorePlaces(index, new Float32Array(index.ids.length), plan, limit).flatMap(({ place, score }) => {
      const id = index.ids[place];
      return id === undefined ? [] : [{ id, score }];
    }),
  );
  return bestOf(found, limit);
}

/** Candidates by score, each claim once with its best one. */
export function bestOf(found: readonly Candidate[], limit: number): Candidate[] {
  const best = new Map<string, number>();
  for (const { id, score } of found) if (score > (best.get(id) ?? 0)) best.set(id, score);
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((x, y) => y.score - x.score)
    .slice(0, limit);
}
