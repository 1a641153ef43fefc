import type { Entry } from '../core/model/page.ts';
import type { MarkedKind } from '../messaging/contract.ts';
import { markKind } from '../parts/mark-kind.ts';

/**
 * The line an entry is marked with: that of its newest annotation.
 *
 * @returns `null` when nothing is marked: no annotation matches, or a citation is only spoken of again or not explained
 */
export function lineOfEntry(entry: Entry): MarkedKind | null {
  const kind = markKind(entry);
  if (kind === 'none') return null;
  if (kind !== 'citation') return kind;
  const { mention } = entry.seen;
  return mention.mention === 'citation' && !mention.anaphora && entry.explanation !== null ? kind : null;
}
