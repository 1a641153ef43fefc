import type { Entry } from '../core/model/page.ts';
import type { LineName } from './marks/draw-marks.ts';

/**
 * The line an entry is marked with: that of its newest annotation.
 *
 * @returns `null` when nothing is marked: no annotation matches, and no citation is explained
 */
export function lineOfEntry(
  { seen: { mention }, findings, explanation }: Entry,
  markCitations: boolean,
): LineName | null {
  const first = findings.find(({ level }) => level === 'match');
  if (first) return first.annotation.retracted ? 'retracted' : first.annotation.body.status;
  const named = mention.mention === 'citation' && !mention.anaphora;
  return named && explanation && markCitations ? 'citation' : null;
}
