import type { Explanation } from '../model/explanation.ts';
import type { CitationBook } from './citation-book.ts';
import { citationName } from './citation-name.ts';
import { officialLink } from './official-link.ts';
import { parentIds } from './parent-ids.ts';
import { sameAs } from './same-as.ts';

/**
 * Say what a citation is: from the pack, from its nearest parent there, or by name and link alone.
 *
 * A provision has its parent's words and none of its changes: that a law changed does not say that each section did.
 *
 * @param known the pack's rows by citation id
 * @param book names and same ids
 * @returns `null` when nothing is known of it
 */
export function explainCitation(
  id: string,
  known: ReadonlyMap<string, Explanation>,
  book: CitationBook,
): Explanation | null {
  const find = (ids: readonly string[]) => ids.map((one) => known.get(one)).find((row) => row !== undefined);
  const own = find([id, ...sameAs(id, book)]);
  const nearest = own ?? find(parentIds(id).flatMap((parent) => [parent, ...sameAs(parent, book)]));
  const linkOf = (one: string) => officialLink(one, book);
  const link = linkOf(id) ?? sameAs(id, book).map(linkOf).find(Boolean) ?? nearest?.link ?? null;
  const name = citationName(id, book) ?? nearest?.name ?? null;
  if (name === null || (link === null && !nearest)) return null;
  return { id, name, text: nearest?.text ?? '', link, changes: own?.changes ?? [] };
}
