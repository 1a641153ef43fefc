import { locateQuote } from '../../core/anchoring/locate-quote.ts';
import type { TextQuoteSelector } from '../../core/model/selector.ts';
import type { PageText } from '../read-page/page-text.ts';

/** Where a selector's words stand in a page as it was read; `null` when they are gone. */
export function findRange(page: PageText, selector: TextQuoteSelector): Range | null {
  const span = locateQuote(page.article.text, selector);
  return span && page.toRange(span);
}
