import { describeQuote } from '../core/anchoring/describe-quote.ts';
import { detectCitations } from '../core/citation/detect-citations.ts';
import { inReadingOrder } from '../core/find-mentions.ts';
import type { Article } from '../core/model/article.ts';
import type { SeenMention } from '../core/model/page.ts';
import { detectQuotations } from '../core/quotation/detect-quotations.ts';
import { sentenceAround } from '../core/text/sentence-around.ts';
import { breathe } from './breathe.ts';

/**
 * Find the mentions of an article, or of a part of it, and give each its words, the words around it and a key.
 *
 * The same as `findMentions` finds, in steps between which the page has its turn.
 *
 * @param part which of the page's parts it is: 0 for what was read first
 */
export async function seeMentions(article: Article, part: number): Promise<SeenMention[]> {
  await breathe();
  const quotations = detectQuotations(article);
  await breathe();
  const citations = detectCitations(article);
  await breathe();
  return inReadingOrder([...quotations, ...citations]).map((mention) => ({
    key: `${mention.mention}-${part}-${mention.start}-${mention.end}`,
    mention,
    selector: describeQuote(article.text, mention),
    sentence: sentenceAround(article.text, mention),
  }));
}
