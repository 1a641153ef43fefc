import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

const CONTEXT = 32;
/** Beyond this the words around a quote tell no more, and a selector would carry the page. */
const LONGEST = 512;

/** How far around a quote the same words are looked for; a page of a megabyte has thousands of quotes. */
const REACH = 100_000;

/** A cut never parts the two halves of a character outside the basic plane. */
function whole(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at);
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff ? at + step : at;
}

/**
 * Describe a span of a text by its words and the words around it.
 *
 * 32 UTF-16 units on either side, more where the same words stand elsewhere in the same surroundings.
 * `locateQuote` is the inverse.
 */
export function describeQuote(text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end);
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(whole(text, Math.max(0, start - context), 1), start);
    const suffix = text.slice(end, whole(text, Math.min(text.length, end + context), -1));
    const words = prefix + exact + suffix;
    const first = near.indexOf(words);
    const unique = first === start - prefix.length - from && near.indexOf(words, first + 1) === -1;
    if (unique || context >= LONGEST) return { exact, prefix, suffix };
  }
}
