import type { Candidate } from './retrieve.ts';

/**
 * How many different claims of a statement are looked at one by one.
 *
 * Of the right claims that are shown on the train sets, 99 % come first, second or third in retrieval.
 */
const different = 4;

/** How many candidates are looked at at most: a claim that several fact-checkers reviewed must not push out others. */
export const looked = 8;

/** Candidates this much alike in score are most likely one claim reviewed more than once; they count as one. */
const sameScore = 0.98;

/** The least share of a statement's terms, by weight, that a claim worth looking at holds. */
const leastScore = 0.05;
/** The least share of the best candidate's score; 99 % of the right claims shown on each train set have .76 or more. */
const leastShare = 0.7;

/** The candidates of a statement that are worth a closer look, in their order; the first is the best. */
export function worthyOf<Scored extends Pick<Candidate, 'score'>>(candidates: readonly Scored[]): Scored[] {
  const least = Math.max(leastScore, leastShare * (candidates[0]?.score ?? 0));
  let claims = 0;
  let last = Number.POSITIVE_INFINITY;
  return candidates.slice(0, looked).filter(({ score }) => {
    if (score < sameScore * last) claims++;
    last = score;
    return claims <= different && score >= least;
  });
}
