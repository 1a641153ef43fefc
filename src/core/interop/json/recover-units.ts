/** Where a record may begin in a text whose brackets cannot be trusted: behind another one, or in a line of its own. */
const BEGINS = /(?:^|\}(?:\s*,)?\s*|\n[ \t]*)(?=\{)/g;

/**
 * Cut a text that is no JSON into the records that are whole in it and what stands between them.
 *
 * @param whole whether a piece is a record by itself
 */
export function recoverUnits(text: string, whole: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  /** How many characters may be looked at: a text full of brackets is not looked at over and over. */
  let budget = 10_000_000 + 4 * text.length;
  const lose = (to: number) => {
    const lost = text.slice(from, to);
    if (/[^\s,[\]{}]/.test(lost)) pieces.push(lost);
  };
  BEGINS.lastIndex = 0;
  for (let found = BEGINS.exec(text); found && budget > 0; found = BEGINS.exec(text)) {
    const start = found.index + found[0].length;
    if (BEGINS.lastIndex === found.index) BEGINS.lastIndex++;
    const end = endOfObject(text, start);
    budget -= (end ?? text.length) - start;
    const piece = end === null ? '' : text.slice(start, end);
    if (end === null || !whole(piece)) continue;
    lose(start);
    pieces.push(piece);
    from = end;
    BEGINS.lastIndex = end;
  }
  lose(text.length);
  return pieces;
}

/** Where the bracket that opens at a place is closed; `null` when it is not. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && inString) at++;
    else if (code === 34) inString = !inString;
    else if (inString) continue;
    else if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return null;
}
