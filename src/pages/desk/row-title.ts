import type { DeskRow } from '../../messaging/desk-calls.ts';

/** What names an annotation: the claim's words, or the ids it is about. */
export function rowTitle({ words, citations, id }: Pick<DeskRow, 'words' | 'citations' | 'id'>): string {
  return words || citations.join(', ') || id;
}
