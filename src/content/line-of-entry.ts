import type { Entry } from '../core/model/page.ts';
import { markKind } from '../parts/mark-kind.ts';
import type { LineName } from './marks/line-name.ts';

/**
 * The line an entry is marked with: that of its newest annotation.
 *
 * @returns `null` when nothing is marked: no annotation matches, or a citation is only spoken of again or not explained
 */
export function lineOfEntry(entry: Entry, markCitations: boolean): LineName | null {
  const kind = markKind(entry);
  if (kind === 'none') return null;
  if (kind !== 'citation') return kind;
  const { mention } = entry.seen;
  const named = mention.mention === 'citation' && !mention.anaphora && entry.explanation !== null;
  return named && markCitations ? 'citation' : null;
}
