import type { Pair } from './align-words.ts';
import type { Word } from './word.ts';

/** So few words at an end of a quotation are found in any long source. */
const few = 2;
/** So many words of the source stand between them and the others. */
const far = 4;

/**
 * Leave out pairs at the ends of a quotation that stand alone in another sentence of the source, where the page has neither an
 * ellipsis nor a new sentence.
 */
export function dropStrays(pairs: readonly Pair[], page: readonly Word[], source: readonly Word[]): readonly Pair[] {
  const strays = (at: number): boolean => {
    const [before, behind] = [pairs[at - 1], pairs[at]];
    if (!before || !behind) return false;
    const mine = page.slice(before.page + 1, behind.page + 1);
    const theirs = source.slice(before.source + 1, behind.source + 1);
    if (theirs.length <= far) return false;
    return theirs.some(({ opens }) => opens) && mine.every(({ opens, gap }) => !opens && !gap);
  };
  if (pairs.length < 3 * few) return pairs;
  let [from, to] = [0, pairs.length];
  for (let count = 1; count <= few; count++) {
    if (strays(count)) from = count;
    if (strays(pairs.length - count)) to = pairs.length - count;
  }
  return pairs.slice(from, to);
}
