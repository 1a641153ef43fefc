import { describeQuote } from '../core/anchoring/describe-quote.ts';
import { findMentions } from '../core/find-mentions.ts';
import type { Article } from '../core/model/article.ts';
import type { SeenMention } from '../core/model/page.ts';
import { sentenceAround } from '../core/text/sentence-around.ts';

/**
 * Find the mentions of an article, or of a part of it, and give each its words, the words around it and a key.
 *
 * @param part which of the page's parts it is: 0 for what was read first
 */
export function seeMentions(article: Article, part: number): SeenMention[] {
  return findMentions(article).map((mention) => ({
    key: `${mention.mention}-${part}-${mention.start}-${mention.end}`,
    mention,
    selector: describeQuote(article.text, mention),
    sentence: sentenceAround(article.text, mention),
  }));
}
