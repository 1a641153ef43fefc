import type { CitationBook } from '../../core/citation/citation-book.ts';
import { citationName } from '../../core/citation/citation-name.ts';

let book: CitationBook = { names: new Map(), same: new Map() };
/** A desk of a hundred thousand annotations cites the same few laws. */
const called = new Map<string, string>();

/** Say once, before the desk is drawn, what laws and rulings are called. */
export function setCitationBook(read: CitationBook): void {
  book = read;
  called.clear();
}

/** What readers' cards call a citation; its id where the id tells no name. */
export function citationWords(id: string): string {
  const known = called.get(id);
  if (known !== undefined) return known;
  const words = citationName(id, book) ?? id;
  called.set(id, words);
  return words;
}
