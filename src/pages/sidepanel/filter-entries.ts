import type { Entry } from '../../core/model/page.ts';
import { markKind } from '../../parts/mark-kind.ts';

export const filters = ['all', 'annotated', 'cited', 'notChecked'] as const;

/** Which of a page's entries are listed. */
export type Filter = (typeof filters)[number];

/** The entries that a filter lets through, in reading order; a citation with an annotation is in two of them. */
export function filterEntries(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  switch (filter) {
    case 'all':
      return entries;
    case 'annotated':
      return entries.filter(({ findings }) => findings.some(({ level }) => level === 'match'));
    case 'cited':
      return entries.filter(({ seen }) => seen.mention.mention === 'citation');
    case 'notChecked':
      return entries.filter((entry) => markKind(entry) === 'none');
  }
}
