import type { Word } from './word.ts';

/** Marks that close behind a word, with a comma or its like before or behind them, and the next that open before one. */
const aside =
  /(?<=[\p{L}\p{N}])(?:[.,!?…—–][”“"»«’']+\s+|[”“"»«’']+[,;.]\s+)(\p{L}[^”“„"«»‹›]{0,160}?)[\s,;:]+[“„"«»‘'](?=\s?[\p{L}\p{N}[…(])/gu;

/** The most words a reporter puts into a quotation. */
const longest = 16;

/**
 * Tell which words of a quotation are the page's own: “It is safe,” she said, “and stays so.”
 *
 * What the source says as well, in one piece, is not the page's: the marks may be around single words.
 */
export function findAsides(text: string, words: readonly Word[], source: readonly Word[]): readonly Word[] {
  const said = ` ${source.map(({ key }) => key).join(' ')} `;
  const found = new Set<Word>();
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(aside)) {
    const start = index + whole.indexOf(inside);
    const own = words.filter((word) => word.start >= start && word.end <= start + inside.length);
    if (own.length <= longest && !said.includes(` ${own.map(({ key }) => key).join(' ')} `))
      for (const word of own) found.add(word);
  }
  return found.size === 0 ? words : words.map((word) => (found.has(word) ? { ...word, aside: true } : word));
}
