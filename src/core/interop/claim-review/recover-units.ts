/** Where a record may begin in a text whose brackets cannot be trusted. */
const BEGINS = /\}\s*,?\s*(?=\{)|\n\s*(?=\{)/g;

/**
 * Cut a text that is no JSON into the pieces between which it went wrong.
 *
 * @param whole whether a piece is a record by itself
 * @returns the records and, joined, what stands between them; one piece when there is no record in it
 */
export function recoverUnits(text: string, whole: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let lost = '';
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    from = to;
    const bare = piece.trim().replace(/,$/, '');
    if (bare !== '' && whole(bare)) {
      if (lost.trim() !== '') pieces.push(lost);
      pieces.push(bare);
      lost = '';
    } else lost += piece;
  };
  for (const { index, 0: found } of text.matchAll(BEGINS)) take(index + found.length);
  take(text.length);
  if (/[^\s,[\]{}]/.test(lost)) pieces.push(lost);
  return pieces;
}
