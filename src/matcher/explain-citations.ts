import { type CitationBook, readBook } from '../core/citation/citation-book.ts';
import { explainCitation } from '../core/citation/explain-citation.ts';
import { readPack } from '../core/citation/explanation-pack.ts';
import type { Explanation } from '../core/model/explanation.ts';
import type { SeenMention } from '../core/model/page.ts';
import { loadOnce } from './load-once.ts';

/** Names and same ids of instruments, from a file that the build writes: only pages that cite something need them. */
export const citationBook: () => Promise<CitationBook> = loadOnce(async () =>
  readBook(await (await own('book.txt')).text()),
);

/** The pack that comes with the extension, by citation id; read again after the thread was ended. */
const pack = loadOnce(async (): Promise<ReadonlyMap<string, Explanation>> => {
  const [rows, book] = await Promise.all([own('en.json').then((answer) => answer.json()), citationBook()]);
  return new Map(readPack(rows, book).map((explanation) => [explanation.id, explanation]));
});

/**
 * Say what each citation is: from the pack, from its nearest parent there, or by name and link alone.
 *
 * @returns by the mention's key; citations that nothing is known of are left out
 */
export async function explainCitations(mentions: readonly SeenMention[]): Promise<Record<string, Explanation>> {
  const citations = mentions.flatMap(({ key, mention }) =>
    mention.mention === 'citation' && !mention.local ? [{ key, id: mention.id }] : [],
  );
  if (citations.length === 0) return {};
  const [known, book] = await Promise.all([pack(), citationBook()]);
  const explained: Record<string, Explanation> = {};
  for (const { key, id } of citations) {
    const explanation = explainCitation(id, known, book);
    if (explanation) explained[key] = explanation;
  }
  return explained;
}

/** A file that comes with the extension. */
function own(file: string): Promise<Response> {
  return fetch(`/explanations/${file}`);
}
