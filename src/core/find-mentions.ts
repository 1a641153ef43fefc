import { detectCitations } from './citation/detect-citations.ts';
import type { Article } from './model/article.ts';
import type { Mention } from './model/mention.ts';
import { detectQuotations } from './quotation/detect-quotations.ts';

/** Find every quotation and citation of an article, in reading order. */
export function findMentions(article: Article): Mention[] {
  return inReadingOrder([...detectQuotations(article), ...detectCitations(article)]);
}

/** By place; where one mention starts with another, the longer one comes first. */
export function inReadingOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
