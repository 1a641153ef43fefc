import type { ClaimReason } from '../model/finding.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { decide } from './decide.ts';
import { retrieve, type Statement } from './retrieve.ts';

/** A claim that a statement repeats or resembles. */
export interface FoundClaim {
  readonly claim: string;
  readonly level: 'match' | 'related';
  readonly reason: ClaimReason;
}

/** How many candidates are looked at one by one. */
const looked = 20;

/** The claims that a statement repeats or resembles: matches first, then by score. */
export function findClaims(
  indexes: readonly ClaimIndex[],
  claimsById: (ids: string[]) => readonly IndexedClaim[],
  statement: Statement,
): FoundClaim[] {
  const found: FoundClaim[] = [];
  const ids = retrieve(indexes, statement, looked).map(({ id }) => id);
  for (const claim of claimsById(ids)) {
    const { level, reason } = decide(statement, claim);
    if (level !== 'none') found.push({ claim: claim.id, level, reason });
  }
  const rank = (entry: FoundClaim) => (entry.level === 'match' ? 1 : 0);
  return found.sort((x, y) => rank(y) - rank(x) || y.reason.score - x.reason.score);
}
