import type { Span } from '../model/span.ts';

const LINE = /[^\n]+/g;
const ENDED = /[.!?…:;"”“»«’'\])]\s*$/u;
const LOWER_START = /^\s*\p{Ll}/u;

/**
 * The paragraphs of a plain text, without outer blanks.
 *
 * A blank line separates; so does a single line break, unless it looks like a wrapped line (no
 * sentence ends before it and a small letter follows).
 */
export function splitParagraphs(text: string): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const line of text.matchAll(LINE)) {
    const words = line[0];
    const blank = words.length - words.trimStart().length;
    const end = line.index + words.trimEnd().length;
    if (blank === words.length) continue;
    const last = out.at(-1);
    if (
      last &&
      line.index - last.end === 1 &&
      LOWER_START.test(words) &&
      !ENDED.test(text.slice(last.end - 1, last.end))
    ) {
      last.end = end;
    } else out.push({ start: line.index + blank, end });
  }
  return out;
}
