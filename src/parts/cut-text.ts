/** More than any card needs, and little enough to be laid out at once: a feed may hold anything. */
const most = 4_000;

/** What turns all that follows round, also the words of the interface: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as long as it is sensible to show, that turns nothing beside it round; its own direction is told by its letters. */
export function cutText(text: string, longest: number = most): string {
  const cut = text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
  return cut.replace(turns, '');
}
