import { buildIndex, type ClaimIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { judgeByRules, type Standing } from '../../src/core/matching/decide.ts';
import { type Evidence, gatherEvidence } from '../../src/core/matching/evidence.ts';
import { type PreparedClaim, prepareClaim, prepareStatement } from '../../src/core/matching/prepare.ts';
import { rankValues } from '../../src/core/matching/rank-evidence.ts';
import { retrieve } from '../../src/core/matching/retrieve.ts';
import { isSameClaim } from '../../src/core/matching/same-claim.ts';
import { worthyOf } from '../../src/core/matching/worthy.ts';
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
  /** What the order is learnt from; empty where it is gathered for the decision. */
  readonly order: readonly number[];
  /** What the rules say; barred too where the extension would not look so far down, and where it is gathered for the order. */
  readonly standing: Standing;
}

/** The candidates of one statement, best of retrieval first. */
export interface Gathered {
  readonly example: Example;
  readonly pairs: readonly Pair[];
}

export function collect(claims: readonly IndexedClaim[]): Collection {
  return { index: buildIndex(claims), byId: new Map(claims.map((claim) => [claim.id, claim])), prepared: new Map() };
}

/** Retrieve candidates and measure each, for the order or for the decision. */
export function gather(
  { index, byId, prepared }: Collection,
  examples: readonly Example[],
  limit: number,
  purpose: 'order' | 'decision',
): Gathered[] {
  return examples.map((example) => {
    const statement = prepareStatement(example.statement);
    const found = retrieve([index], example.statement, limit);
    const worthy = new Set(purpose === 'decision' ? worthyOf(found) : []);
    const pool = found.flatMap((candidate) => {
      const { id, score } = candidate;
      const claim = byId.get(id);
      if (!claim) return [];
      const claimed = prepared.get(id) ?? prepareClaim(claim);
      prepared.set(id, claimed);
      return [
        { claim: id, claimed, score, evidence: gatherEvidence(statement, claimed), worthy: worthy.has(candidate) },
      ];
    });
    const gold = [...example.gold].flatMap((id) => byId.get(id) ?? []).map((claim) => prepareClaim(claim));
    const order = purpose === 'order' ? rankValues(statement, pool) : [];
    const pairs = pool.map(({ claim, claimed, evidence, worthy: looked }, i) => ({
      claim,
      right: example.gold.has(claim),
      same: example.gold.has(claim) || gold.some((known) => isSameClaim(known, claimed)),
      evidence,
      order: order[i] ?? [],
      standing: looked ? judgeByRules(statement, claimed, evidence) : ('barred' as const),
    }));
    return { example, pairs };
  });
}
