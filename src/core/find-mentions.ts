import { detectCitations } from './citation/detect-citations.ts';
import type { Article } from './model/article.ts';
import type { Mention } from './model/mention.ts';
import { detectQuotations } from './quotation/detect-quotations.ts';

/** Find every quotation and citation of an article, by place; where one starts inside another, the outer one comes first. */
export function findMentions(article: Article): Mention[] {
  return [...detectQuotations(article), ...detectCitations(article)].sort((a, b) => a.start - b.start || b.end - a.end);
}
