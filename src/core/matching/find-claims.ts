import type { ClaimReason } from '../model/finding.ts';
import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { decidePrepared } from './decide.ts';
import { evidenceIfNear } from './evidence.ts';
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
  /** Its words are the claim's, but for what was cut, left out or touched up. */
  readonly verbatim: boolean;
  /** Made when it is asked for. */
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
  const said = prepareStatement(statement);
  const pool = measureNear(said, near);
  const found = new Map(pool.flatMap((one) => decideOn(said, one)).map((one) => [one.claim, one]));
  const ranked = found.size > 1 ? orderContenders(said, pool) : pool;
  return matchesFirst(groupSame(ranked.filter(({ id }) => found.has(id))).flatMap(({ id }) => found.get(id) ?? []));
}

/** A candidate with its claim. */
export interface NearClaim {
  readonly score: number;
  readonly claim: IndexedClaim;
  /** The language of its text, where it was guessed before. */
  readonly language?: string | null;
}

/** The same for a statement made ready before; matches first, each group in the order of the candidates: whoever shows the newest first needs no other. */
export function judgePrepared(said: PreparedStatement, near: readonly NearClaim[]): FoundClaim[] {
  return matchesFirst(measureNear(said, near).flatMap((one) => decideOn(said, one)));
}

function measureNear(said: PreparedStatement, near: readonly NearClaim[]): NamedContender[] {
  return near.flatMap(({ score, claim, language }) => {
    const claimed = prepareClaim(claim, language);
    const evidence = mayRepeat(said, claimed) ? evidenceIfNear(said, claimed) : null;
    return evidence ? [{ id: claim.id, score, claimed, evidence }] : [];
  });
}

function decideOn(said: PreparedStatement, { id, claimed, evidence }: NamedContender): FoundClaim[] {
  const decision = decidePrepared(said, claimed, evidence);
  const { level, verbatim } = decision;
  if (level === 'none') return [];
  return [
    {
      claim: id,
      level,
      verbatim,
      get reason() {
        return decision.reason;
      },
    },
  ];
}

function matchesFirst(found: readonly FoundClaim[]): FoundClaim[] {
  return [...found.filter(({ level }) => level === 'match'), ...found.filter(({ level }) => level === 'related')];
}
