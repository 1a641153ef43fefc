import type { Entry } from '../core/model/page.ts';
import { markKind } from './mark-kind.ts';

/** What was found on a page, counted; every statement is in exactly one of the last four. */
export interface Summary {
  readonly statements: number;
  readonly context: number;
  readonly supported: number;
  readonly retracted: number;
  readonly notChecked: number;
  readonly citations: number;
  /** Citations that an explanation or annotation is known for. */
  readonly explained: number;
}

/** Count what was found on a page. */
export function summarize(entries: readonly Entry[]): Summary {
  const statements = entries.filter(({ seen }) => seen.mention.mention === 'quotation').map(markKind);
  const citations = entries.filter(({ seen }) => seen.mention.mention === 'citation');
  const supported = statements.filter((kind) => kind === 'supported').length;
  const retracted = statements.filter((kind) => kind === 'retracted').length;
  const notChecked = statements.filter((kind) => kind === 'none').length;
  return {
    statements: statements.length,
    context: statements.length - supported - retracted - notChecked,
    supported,
    retracted,
    notChecked,
    citations: citations.length,
    explained: citations.filter(
      ({ explanation, findings }) => explanation !== null || findings.some(({ level }) => level === 'match'),
    ).length,
  };
}
