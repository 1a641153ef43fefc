import { buildIndex, type ClaimIndex, type IndexedClaim } from '../../src/core/matching/claim-index.ts';
import { type Evidence, gatherEvidence } from '../../src/core/matching/evidence.ts';
import { type PreparedClaim, prepareClaim, prepareStatement } from '../../src/core/matching/prepare.ts';
import { retrieve } from '../../src/core/matching/retrieve.ts';
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
  readonly evidence: Evidence;
  readonly score: number;
}

/** The candidates of one statement, best of retrieval first. */
export interface Gathered {
  readonly example: Example;
  readonly pairs: readonly Pair[];
}

export function collect(claims: readonly IndexedClaim[]): Collection {
  return { index: buildIndex(claims), byId: new Map(claims.map((claim) => [claim.id, claim])), prepared: new Map() };
}

/** Retrieve candidates and measure each. */
export function gather({ index, byId, prepared }: Collection, examples: readonly Example[], limit: number): Gathered[] {
  return examples.map((example) => {
    const statement = prepareStatement(example.statement);
    const pairs = retrieve([index], example.statement, limit).flatMap(({ id, score }) => {
      const claim = byId.get(id);
      if (!claim) return [];
      const ready = prepared.get(id) ?? prepareClaim(claim);
      prepared.set(id, ready);
      return [{ claim: id, right: example.gold.has(id), evidence: gatherEvidence(statement, ready), score }];
    });
    return { example, pairs };
  });
}
