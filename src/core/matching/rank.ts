import type { IndexedClaim } from './claim-index.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type PreparedClaim, type PreparedStatement, prepareClaim, prepareStatement } from './prepare.ts';
import { type Contender, rankValues } from './rank-evidence.ts';
import type { Candidate, Statement } from './retrieve.ts';
import { rankScore } from './score.ts';

/** A candidate with what the decision needs. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly said: PreparedStatement;
  readonly claimed: PreparedClaim;
  readonly evidence: Evidence;
}

/** A candidate compared with the statement. */
export interface NamedContender extends Contender {
  readonly id: string;
}

/** Put candidates in the learnt order, the most likely first. */
export function rankCandidates(
  statement: Statement,
  candidates: readonly Candidate[],
  claims: readonly IndexedClaim[],
  prepare: (claim: IndexedClaim) => PreparedClaim = prepareClaim,
): Ranked[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const said = prepareStatement(statement);
  const pool = candidates.flatMap(({ id, score }) => {
    const claim = byId.get(id);
    if (!claim) return [];
    const claimed = prepare(claim);
    return [{ id, score, claimed, evidence: gatherEvidence(said, claimed) }];
  });
  return orderContenders(said, pool);
}

/** The same for candidates compared before, best of retrieval first. */
export function orderContenders(said: PreparedStatement, pool: readonly NamedContender[]): Ranked[] {
  const values = rankValues(said, pool);
  return pool
    .map(({ id, claimed, evidence }, i) => ({ id, rank: rankScore(said, values[i] ?? []), said, claimed, evidence }))
    .sort((x, y) => y.rank - x.rank);
}
