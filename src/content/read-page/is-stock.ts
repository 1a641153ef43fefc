import { DATE_LINE, NUMBER_LINE, STOCK, STOCK_SHORT } from './stock-lines.data.ts';

/** Lines of up to this length are short. */
const SHORT = 110;
const patterns = new Map<string, RegExp>();

/** What follows the first word; the patterns are made when a line first asks for them. */
function follows(rest: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  if (pattern === '') return true;
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})`);
  patterns.set(pattern, known);
  return known.test(rest);
}

function isDate(line: string): boolean {
  const date = DATE_LINE.exec(line)?.[0];
  return date !== undefined && line.length <= date.length + 40 && !/[.!?]/.test(line.slice(date.length));
}

/** Whether a line begins as those do that no reporter wrote into the story. */
export function isStock(line: string): boolean {
  const opening = line.slice(0, SHORT).toLowerCase();
  const found = /[a-z\d©\u00c0-\u024f]+/.exec(opening);
  if (!found) return false;
  const word = found[0];
  const long = STOCK.get(word);
  const short = line.length < SHORT ? STOCK_SHORT.get(word) : undefined;
  if (long !== undefined || short !== undefined) {
    const rest = opening.slice(found.index + word.length).replace(/^[\s)\-–—]+/, '');
    if (follows(rest, long) || follows(rest, short)) return true;
  }
  return (
    line.length < SHORT &&
    ((/^\d/.test(word) && NUMBER_LINE.test(opening)) || (/\d{4}/.test(opening) && isDate(opening)))
  );
}
