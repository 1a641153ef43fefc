import type { Span } from '../model/span.ts';

/** Where a sentence may end: a stop with what closes behind it, and the blanks after; or the end of a line. */
const STOP = /[.!?…]["'”’»“«›‹)\]]*\s+|[。！？]["'”’)\]」』]*|\n+/g;
/** What stands before a full stop that ends no sentence: an initial, a title, a number's name. */
const SHORT =
  /(?:^|[^A-Za-z\u00c0-\u024f])(?:[A-Z]|Mrs?|Ms|Mx|Drs?|Prof|Sens?|Reps?|Govs?|Gen|Col|Lt|Sgt|Capt|Hon|Rev|St|Nos?|vs?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Abs|Art|Nr|Bd|ca|bzw|MM|Mme|Sra?)$/;

/** How far before and behind a span its sentence reaches at most: a page may be one sentence of a megabyte, with thousands of spans. */
const REACH = 1_000;

/** Whether a text goes on within its sentence: with a small letter, or with what never begins one. */
function goesOn(text: string, at: number): boolean {
  const next = /[^\s\d"'“”‘’«»‹›„([]/.exec(text.slice(at, at + 12))?.[0] ?? '';
  return /[,;:)\]–—-]/.test(next) || (next.toLowerCase() === next && next.toUpperCase() !== next);
}

/**
 * The sentences of its paragraph that a span touches, without the blanks around them.
 *
 * By rules of its own: to make the browser's `Intl.Segmenter` takes longer than all else that is done for a page.
 */
export function sentenceAround(text: string, { start, end }: Span): string {
  const offset = Math.max(0, start - REACH);
  return sentenceIn(text.slice(offset, end + REACH), { start: start - offset, end: end - offset });
}

function sentenceIn(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const after = text.indexOf('\n\n', end);
  const paragraph = text.slice(from, after === -1 ? text.length : after);
  let first = 0;
  for (const { 0: stop, index } of paragraph.matchAll(STOP)) {
    const next = index + stop.length;
    const isLine = stop.startsWith('\n');
    if (!isLine && goesOn(paragraph, next)) continue;
    if (stop.startsWith('.') && SHORT.test(paragraph.slice(Math.max(0, index - 8), index))) continue;
    if (next <= start - from) first = next;
    else if (next >= end - from) return paragraph.slice(first, next).trim();
  }
  return paragraph.slice(first).trim();
}
