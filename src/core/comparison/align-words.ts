import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** A word of the page beside a word of the source, by index. */
export interface Pair {
  readonly page: number;
  readonly source: number;
  /** Not the same, but one written for the other: another tense, another number. */
  readonly changed: boolean;
}

// In thousandths. A match outweighs the gaps on both of its sides, so that words are told apart one by one.
const match = 2000;
const short = 1000;
const bracketed = 300;
const alike = 500;
const moves = 10;
const open = 450;
const further = 2;
const never = -1e9;

const [fromMatch, fromSkip, fromExtra] = [0, 1, 2];

/**
 * Pair the words of a quotation with those of its source, in order, where they agree best.
 *
 * Global in the quotation and local in the source, with affine gaps (Gotoh 1982); a gap at an ellipsis costs nothing.
 * Of equally good gaps the earliest is taken: "the council and" is left out before "the mayor", not "council and the".
 * Takes time and space in proportion to the product of the two lengths.
 */
export function alignWords(page: readonly Word[], source: readonly Word[], rules: WordRules | null): Pair[] {
  const rows = page.length;
  const width = source.length + 1;
  const way = new Uint8Array((rows + 1) * width);
  const pageIds = new Map<string, number>();
  const pageId = page.map(({ key }) => pageIds.get(key) ?? pageIds.set(key, pageIds.size).size - 1);
  const sourceId = Int32Array.from(source, ({ key }) => pageIds.get(key) ?? -1);
  let matched = new Int32Array(width);
  let skipped = new Int32Array(width).fill(never);
  let extra = new Int32Array(width).fill(never);
  for (const [i, word] of page.entries()) {
    const next = { matched: new Int32Array(width).fill(never), skipped: new Int32Array(width).fill(never) };
    const nextExtra = new Int32Array(width).fill(never);
    const full = word.key.length > 3 || word.number ? match : short;
    // "We only asked" and "we asked only": what moved is the word that turns.
    const worth = word.bracketed ? bracketed : rules?.turning.has(word.key) ? full - moves : full;
    // A gap after this word is the page's own when an ellipsis follows.
    const declared = page[i + 1]?.gap != null;
    for (let j = 0; j < width; j++) {
      const a = matched[j] ?? never;
      const b = skipped[j] ?? never;
      const c = extra[j] ?? never;
      let extraFrom = fromMatch;
      let best = a - open;
      if (b - open > best) [best, extraFrom] = [b - open, fromSkip];
      if (c - further > best) [best, extraFrom] = [c - further, fromExtra];
      nextExtra[j] = best;
      let skipFrom = fromMatch;
      let pairFrom = fromMatch;
      if (j > 0) {
        const other = source[j - 1];
        const gain =
          !other || word.aside
            ? 0
            : sourceId[j - 1] === pageId[i]
              ? worth
              : !word.bracketed && areAlike(word, other)
                ? alike
                : 0;
        if (gain > 0) {
          const [d, e, f] = [matched[j - 1] ?? never, skipped[j - 1] ?? never, extra[j - 1] ?? never];
          let top = d;
          if (e > top) [top, pairFrom] = [e, fromSkip];
          if (f > top) [top, pairFrom] = [f, fromExtra];
          next.matched[j] = top + gain;
        }
        const first = declared ? 0 : open;
        let skip = (next.matched[j - 1] ?? never) - first;
        if ((nextExtra[j - 1] ?? never) - first > skip)
          [skip, skipFrom] = [(nextExtra[j - 1] ?? never) - first, fromExtra];
        const longer = (next.skipped[j - 1] ?? never) - (declared ? 0 : further);
        if (longer > skip) [skip, skipFrom] = [longer, fromSkip];
        next.skipped[j] = skip;
      }
      way[(i + 1) * width + j] = pairFrom | (skipFrom << 2) | (extraFrom << 4);
    }
    matched = next.matched;
    skipped = next.skipped;
    extra = nextExtra;
  }
  let column = 0;
  let state = fromExtra;
  let best = never;
  for (let j = 0; j < width; j++) {
    if ((matched[j] ?? never) > best) [best, column, state] = [matched[j] ?? never, j, fromMatch];
    if ((extra[j] ?? never) > best) [best, column, state] = [extra[j] ?? never, j, fromExtra];
  }
  return follow(way, width, rows, column, state).map(([i, j]) => ({
    page: i,
    source: j,
    changed: page[i]?.key !== source[j]?.key,
  }));
}

function follow(way: Uint8Array, width: number, rows: number, column: number, end: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j, state] = [rows, column, end];
  while (i > 0) {
    const step = way[i * width + j] ?? 0;
    if (state === fromMatch) {
      pairs.push([--i, --j]);
      state = step & 3;
    } else if (state === fromSkip) {
      j--;
      state = (step >> 2) & 3;
    } else {
      i--;
      state = (step >> 4) & 3;
    }
  }
  return pairs.reverse();
}

/** Two numbers but a mere one, or two words with the same beginning. */
export function areAlike(a: Word, b: Word): boolean {
  if (a.number || b.number) return a.number && b.number && a.key !== '1' && b.key !== '1';
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  const needed = Math.max(4, Math.ceil(short.length * 0.75));
  if (short.length >= needed && long.startsWith(short.slice(0, needed))) return true;
  return short.length > 2 && stemOf(short).length > 2 && stemOf(short) === stemOf(long);
}

const stemOf = (key: string): string => key.replace(/(?:ing|ed|es|s|e|d)$/, '');
