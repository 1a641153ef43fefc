import type { IndexedClaim } from './claim-index.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type PreparedClaim, type PreparedStatement, prepareClaim, prepareStatement } from './prepare.ts';
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

/** Put candidates in the learnt order, the most likely first. */
export function rankCandidates(
  statement: Statement,
  candidates: readonly Candidate[],
  claims: readonly IndexedClaim[],
  prepare: (claim: IndexedClaim) => PreparedClaim = prepareClaim,
): Ranked[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const said = prepareStatement(statement);
  const best = candidates[0]?.score ?? 1;
  return candidates
    .flatMap((candidate) => {
      const claim = byId.get(candidate.id);
      if (!claim) return [];
      const claimed = prepare(claim);
      const evidence = gatherEvidence(said, claimed);
      return [{ id: claim.id, rank: rankScore(evidence, candidate, best, said.marked), said, claimed, evidence }];
    })
    .sort((x, y) => y.rank - x.rank);
}
