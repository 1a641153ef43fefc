import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { foldTypography } from './fold-typography.ts';

function commonEnd(text: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < end && text[end - 1 - length] === prefix[prefix.length - 1 - length])
    length++;
  return length;
}

function commonStart(text: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[start + length] === suffix[length] && start + length < text.length) length++;
  return length;
}

/** The occurrence with the longest context around it, the first of equals. */
function best(text: string, { exact, prefix, suffix }: TextQuoteSelector): Span | null {
  let found: Span | null = null;
  let longest = -1;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context = commonEnd(text, start, prefix) + commonStart(text, end, suffix);
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
  const alike = best(folded.text, {
    exact: foldTypography(selector.exact).text.trim(),
    prefix: foldTypography(selector.prefix).text,
    suffix: foldTypography(selector.suffix).text,
  });
  if (!alike || alike.end === alike.start) return null;
  const start = folded.starts[alike.start];
  const last = folded.starts[alike.end - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}
