import type { Span } from '../model/span.ts';

/** A text that is easier to read by rule, with the way back to the text it was made from. */
export interface Normalized {
  readonly text: string;
  /** A span of the normalized text, in offsets of the original; it starts and ends at visible characters. */
  readonly toOriginal: (span: Span) => Span;
  /** A span of the original, in offsets of the normalized text; inverse of `toOriginal` for spans that it gave. */
  readonly toNormalized: (span: Span) => Span;
}

// Soft hyphen, Arabic letter mark, Mongolian separator, zero-width and direction marks, word joiner, byte order mark.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const ODD_BLANK = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const same = (span: Span): Span => ({ start: span.start, end: span.end });

/**
 * Take invisible characters out of a text and make every blank a plain one; line breaks stay.
 *
 * All offsets are UTF-16 code units.
 */
export function normalize(original: string): Normalized {
  const plain = original
    .replace(/\r\n?|[\u2028\u2029]/g, (at) => (at.length === 2 ? ' \n' : '\n'))
    .replace(ODD_BLANK, ' ');
  // cuts[i] is where, in the normalized text, removed[i] characters have been taken out so far.
  const cuts: number[] = [];
  const removed: number[] = [];
  let gone = 0;
  for (const match of plain.matchAll(INVISIBLE)) {
    cuts.push(match.index - gone);
    gone += match[0].length;
    removed.push(gone);
  }
  if (gone === 0) return { text: plain, toOriginal: same, toNormalized: same };
  const before = (offset: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (removed[low - 1] ?? 0);
  };
  const taken = (offset: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // Where the removed run ends in the original.
      if ((cuts[middle] ?? 0) + (removed[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const inside =
      low < cuts.length ? Math.max(0, offset - ((cuts[low] ?? 0) + (low === 0 ? 0 : (removed[low - 1] ?? 0)))) : 0;
    return (low === 0 ? 0 : (removed[low - 1] ?? 0)) + inside;
  };
  return {
    text: plain.replace(INVISIBLE, ''),
    toOriginal: ({ start, end }) => ({
      start: start + before(start),
      end: end > start ? end + before(end - 1) : start + before(start),
    }),
    toNormalized: ({ start, end }) => ({ start: start - taken(start), end: end - taken(end) }),
  };
}
