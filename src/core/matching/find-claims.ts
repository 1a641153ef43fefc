import type { ClaimReason } from '../model/finding.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { decidePrepared, isNothing } from './decide.ts';
import { gatherEvidence, isFar } from './evidence.ts';
import { type PreparedStatement, prepareClaim, prepareStatement } from './prepare.ts';
import { type NamedContender, orderContenders } from './rank.ts';
import { type Candidate, retrieve, type Statement } from './retrieve.ts';
import { groupSame } from './same-claim.ts';
import { mayRepeat } from './screen.ts';
import { looked, worthyOf } from './worthy.ts';

/** A claim that a statement repeats or resembles. */
export interface FoundClaim {
  readonly claim: string;
  readonly level: 'match' | 'related';
  readonly reason: ClaimReason;
}

/** Retrieve the candidates that are worth a closer look; most sentences have none. */
export function retrieveWorthy(indexes: readonly ClaimIndex[], statement: Statement): Candidate[] {
  return worthyOf(retrieve(indexes, statement, looked));
}

/** The claims that a statement repeats or resembles: matches first, each group in the order of likeness, reviews of one claim in a row. */
export function findClaims(
  indexes: readonly ClaimIndex[],
  claimsById: (ids: string[]) => readonly IndexedClaim[],
  statement: Statement,
): FoundClaim[] {
  const candidates = retrieveWorthy(indexes, statement);
  const claims = claimsById(candidates.map(({ id }) => id));
  return judgeClaims(statement, candidates, claims);
}

/**
 * The same for candidates retrieved before, with their claims in any order; a claim that is gone is passed over.
 *
 * Most candidates are nothing to the statement. They are dropped by ever closer looks, and what is left is put in order.
 */
export function judgeClaims(
  statement: Statement,
  candidates: readonly Candidate[],
  claims: readonly IndexedClaim[],
): FoundClaim[] {
  if (candidates.length === 0) return [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const near = candidates.flatMap(({ id, score }) => {
    const claim = byId.get(id);
    return claim ? [{ score, claim }] : [];
  });
  return judgePrepared(prepareStatement(statement), near);
}

/** A candidate with its claim. */
export interface NearClaim {
  readonly score: number;
  readonly claim: IndexedClaim;
  /** The language of its text, where it was guessed before. */
  readonly language?: string | null;
}

/** The same for a statement made ready before, its candidates in the order of their scores. */
export function judgePrepared(said: PreparedStatement, near: readonly NearClaim[]): FoundClaim[] {
  const pool = near.flatMap(({ score, claim, language }) => {
    const { id } = claim;
    const claimed = prepareClaim(claim, language);
    if (!mayRepeat(said, claimed) || isFar(said, claimed)) return [];
    return [{ id, score, claimed, evidence: gatherEvidence(said, claimed) }];
  });
  const worth = pool.filter(({ claimed, evidence }) => !isNothing(said, claimed, evidence));
  const ids = new Set(worth.map(({ id }) => id));
  const ranked: readonly Pick<NamedContender, 'id' | 'claimed' | 'evidence'>[] =
    worth.length > 1 ? orderContenders(said, pool).filter(({ id }) => ids.has(id)) : worth;
  const found = groupSame(ranked).flatMap(({ id, claimed, evidence }) => {
    const { level, reason } = decidePrepared(said, claimed, evidence);
    return level === 'none' ? [] : [{ claim: id, level, reason }];
  });
  return [...found.filter(({ level }) => level === 'match'), ...found.filter(({ level }) => level === 'related')];
}
