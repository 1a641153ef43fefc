import { describeQuote } from '../../core/anchoring/describe-quote.ts';
import type { TextQuoteSelector } from '../../core/model/selector.ts';
import type { PageText } from '../read-page/page-text.ts';

/** Describe words selected in a page; `null` when they hold no word of the article. */
export function describeRange(page: PageText, range: Range): TextQuoteSelector | null {
  const span = page.spanOf(range);
  if (!span) return null;
  const { text } = page.article;
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return end > start ? describeQuote(text, { start, end }) : null;
}
