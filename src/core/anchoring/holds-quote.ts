import { findPlaces } from './find-places.ts';
import { foldTypography } from './fold-typography.ts';

/** Where words were left out of a quotation: "…", "[...]", "(…)". */
const LEFT_OUT = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}/u;

/**
 * Whether a page's text still holds words that once stood there.
 *
 * Capitals, blanks and typography do not matter, so that the page may be laid out otherwise; where the words have an
 * ellipsis, the parts must stand in their order.
 *
 * @returns `true` also for words without a letter or digit, of which nothing can be told
 */
export function holdsQuote(text: string, words: string): boolean {
  const page = bare(text);
  let from = 0;
  for (const part of words.split(LEFT_OUT)) {
    const wanted = bare(part);
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    const [at] = findPlaces(page, wanted, from);
    if (at === undefined) return false;
    from = at + wanted.length;
  }
  return true;
}

function bare(text: string): string {
  return foldTypography(text.normalize('NFC'))
    .text.toLowerCase()
    .replace(/["'\s]/g, '');
}
