import type { DraftForm } from '../core/model/draft.ts';
import type { Tried, TriedStatement } from '../core/model/tried.ts';

/** An open page that was read, and the statements that the annotation comes near to, matches first. */
export interface TriedPage {
  readonly url: string;
  readonly title: string;
  /** How many statements were looked at. */
  readonly statements: number;
  readonly tried: readonly Tried[];
}

/** What a moderator asks before publishing. */
export interface TryCalls {
  /** What the form would mark: on every open page that was read, private windows aside, and among the near-misses that were kept. */
  'try-annotation': {
    from: 'own';
    request: { form: DraftForm };
    reply: { readonly pages: readonly TriedPage[]; readonly nearMisses: readonly Tried[] };
  };
  /** Keep a statement that an annotation must not mark, or once did not: every later try looks at it. */
  'keep-near-miss': { from: 'own'; request: { statement: TriedStatement }; reply: null };
  'forget-near-miss': { from: 'own'; request: { exact: string }; reply: null };
}
