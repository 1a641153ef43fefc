import type { ClaimReason } from '../model/finding.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { decidePrepared, isNothing } from './decide.ts';
import { gatherEvidence } from './evidence.ts';
import { prepareClaim, prepareStatement } from './prepare.ts';
import { orderContenders } from './rank.ts';
import { type Candidate, retrieve, type Statement } from './retrieve.ts';
import { groupSame } from './same-claim.ts';
import { mayRepeat, screenOf } from './screen.ts';
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
  const said = prepareStatement(statement);
  const screen = screenOf(said);
  const pool = candidates.flatMap(({ id, score }) => {
    const claim = byId.get(id);
    if (!claim || !mayRepeat(screen, claim)) return [];
    const claimed = prepareClaim(claim);
    return [{ id, score, claimed, evidence: gatherEvidence(said, claimed) }];
  });
  const worth = new Set(pool.flatMap(({ id, claimed, evidence }) => (isNothing(said, claimed, evidence) ? [] : [id])));
  if (worth.size === 0) return [];
  const ranked = orderContenders(said, pool).filter(({ id }) => worth.has(id));
  const found = groupSame(ranked).flatMap(({ id, claimed, evidence }) => {
    const { level, reason } = decidePrepared(said, claimed, evidence);
    return level === 'none' ? [] : [{ claim: id, level, reason }];
  });
  return [...found.filter(({ level }) => level === 'match'), ...found.filter(({ level }) => level === 'related')];
}
