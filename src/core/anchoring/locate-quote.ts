import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { foldTypography } from './fold-typography.ts';

/** How many units of a context stand where it begins or, going back, ends. */
function common(text: string, at: number, context: string, step: 1 | -1): number {
  let length = 0;
  while (length < context.length && text[at + step * length] === context.at(step * length + (step - 1) / 2)) length++;
  return length;
}

/** The occurrence with the longest context around it, the first of equals. */
function best(text: string, { exact, prefix, suffix }: TextQuoteSelector): Span | null {
  let found: Span | null = null;
  let longest = -1;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context = common(text, start - 1, prefix, -1) + common(text, end, suffix, 1);
    if (context > longest) {
      longest = context;
      found = { start, end };
      if (context === prefix.length + suffix.length) break;
    }
  }
  return found;
}

/**
 * Find where a selector's quote stands in a text.
 *
 * Where the same words occur twice, the occurrence with the longer matching context wins. Quotation marks, dashes,
 * ellipses and blanks may be written differently; words may not.
 *
 * @returns `null` when the words are gone: the annotation is then orphaned and nothing is shown.
 */
export function locateQuote(text: string, selector: TextQuoteSelector): Span | null {
  if (selector.exact.trim() === '') return null;
  const same = best(text, selector);
  if (same) return same;
  const folded = foldTypography(text);
  const plain = (words: string) => foldTypography(words).text;
  const { exact, prefix, suffix } = selector;
  // Of nothing but soft hyphens no words are left, and those stand everywhere.
  if (!plain(exact).trim()) return null;
  const alike = best(folded.text, { exact: plain(exact).trim(), prefix: plain(prefix), suffix: plain(suffix) });
  if (!alike) return null;
  const start = folded.starts[alike.start];
  const last = folded.starts[alike.end - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}
