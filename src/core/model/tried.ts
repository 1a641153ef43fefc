import type { ClaimReason } from './finding.ts';

/** A statement that an annotation is tried on before it is published. */
export interface TriedStatement {
  /** Its words as the page has them. */
  readonly exact: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly speaker: string | null;
  /** BCP 47; `null` when the page declares none. */
  readonly lang: string | null;
}

/** What an annotation would do with a statement. */
export interface Tried {
  readonly statement: TriedStatement;
  /** `match`: it would be marked; `related`: listed in the side panel; `none`: nothing. */
  readonly level: 'match' | 'related' | 'none';
  readonly reason: ClaimReason;
}
