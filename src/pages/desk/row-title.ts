import type { DeskRow } from '../../messaging/desk-calls.ts';
import { citationWords } from './citation-words.ts';

/** What names an annotation: the claim's words, or what is cited. */
export function rowTitle({ words, citations, id }: Pick<DeskRow, 'words' | 'citations' | 'id'>): string {
  return words || citations.map(citationWords).join(', ') || id;
}
