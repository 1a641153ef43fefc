/** More than any card needs, and little enough to be laid out at once: a feed may hold anything. */
const most = 4_000;

/** A text as long as it is sensible to show. */
export function cutText(text: string, longest: number = most): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text;
}
