import type { DraftForm } from '../core/model/draft.ts';
import type { Tried, TriedStatement } from '../core/model/tried.ts';
import type { DeskRow } from './desk-calls.ts';
import type { KeptDismissal } from './reader-calls.ts';

/** An open page that was read, and the statements that the annotation comes near to, matches first; where there is none, the nearest one. */
export interface TriedPage {
  readonly url: string;
  readonly title: string;
  /** How many statements were looked at. */
  readonly statements: number;
  readonly tried: readonly Tried[];
}

/** A report with what it is about. */
export interface ReportRow extends KeptDismissal {
  readonly about: DeskRow | null;
}

/** What a moderator asks before publishing, and what readers said afterwards. */
export interface TryCalls {
  /** What the form would mark: on every open page that was read, private windows aside, and among the near-misses that were kept. */
  'try-annotation': {
    from: 'own';
    request: { form: DraftForm };
    reply: { readonly pages: readonly TriedPage[]; readonly nearMisses: readonly Tried[] };
  };
  /** Keep a statement that an annotation must not mark, or once did not: every later try looks at it. */
  'keep-near-miss': { from: 'own'; request: { statement: TriedStatement }; reply: null };
  /** Readers' words that an annotation is not about a statement, out of the file that they saved. */
  'take-reports': { from: 'own'; request: { reports: readonly KeptDismissal[] }; reply: { taken: number } };
  /** The newest first; `about` is `null` when the annotation is not on this computer. */
  'list-reports': { from: 'own'; request: null; reply: readonly ReportRow[] };
  'close-report': { from: 'own'; request: { annotation: string; exact: string }; reply: null };
  'forget-near-miss': { from: 'own'; request: { exact: string }; reply: null };
}
