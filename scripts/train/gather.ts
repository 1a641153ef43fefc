import { buildIndex, type ClaimIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { type Evidence, gatherEvidence } from '../../src/core/matching/evidence.ts';
import { type PreparedClaim, prepareClaim, prepareStatement } from '../../src/core/matching/prepare.ts';
import { rankValues } from '../../src/core/matching/rank-evidence.ts';
import { retrieve } from '../../src/core/matching/retrieve.ts';
import { isSameClaim } from '../../src/core/matching/same-claim.ts';
import type { Example } from './read-sets.ts';

/** A collection of claims, indexed once. */
export interface Collection {
  readonly index: ClaimIndex;
  readonly byId: ReadonlyMap<string, IndexedClaim>;
  readonly prepared: Map<string, PreparedClaim>;
}

/** What is known of one candidate of a statement. */
export interface Pair {
  readonly claim: string;
  readonly right: boolean;
  /** Right, or a review of the same claim as a right one. */
  readonly same: boolean;
  readonly evidence: Evidence;
  readonly score: number;
  /** What the order is learnt from; empty unless asked for. */
  readonly order: readonly number[];
}

/** The candidates of one statement, best of retrieval first. */
export interface Gathered {
  readonly example: Example;
  readonly pairs: readonly Pair[];
}

export function collect(claims: readonly IndexedClaim[]): Collection {
  return { index: buildIndex(claims), byId: new Map(claims.map((claim) => [claim.id, claim])), prepared: new Map() };
}

/** Retrieve candidates and measure each, for the decision or for the order as well. */
export function gather(
  { index, byId, prepared }: Collection,
  examples: readonly Example[],
  limit: number,
  ordered: 'ordered' | 'unordered' = 'unordered',
): Gathered[] {
  return examples.map((example) => {
    const statement = prepareStatement(example.statement);
    const pool = retrieve([index], example.statement, limit).flatMap(({ id, score }) => {
      const claim = byId.get(id);
      if (!claim) return [];
      const claimed = prepared.get(id) ?? prepareClaim(claim);
      prepared.set(id, claimed);
      return [{ claim: id, claimed, score, evidence: gatherEvidence(statement, claimed) }];
    });
    const gold = [...example.gold].flatMap((id) => byId.get(id) ?? []).map((claim) => prepareClaim(claim));
    const order = ordered === 'ordered' ? rankValues(statement, pool) : [];
    const pairs = pool.map(({ claim, claimed, score, evidence }, i) => ({
      claim,
      right: example.gold.has(claim),
      same: example.gold.has(claim) || gold.some((known) => isSameClaim(known, claimed)),
      evidence,
      score,
      order: order[i] ?? [],
    }));
    return { example, pairs };
  });
}
