import { describeQuote } from '../core/anchoring/describe-quote.ts';
import { findMentions } from '../core/find-mentions.ts';
import type { Article } from '../core/model/article.ts';
import type { Mention } from '../core/model/mention.ts';
import type { SeenMention } from '../core/model/page.ts';
import { sentenceAround } from '../core/text/sentence-around.ts';

/** Find an article's mentions and give each its words, the words around it and a key. */
export function seeMentions(article: Article): SeenMention[] {
  return findMentions(article).map((mention) => ({
    key: keyOf(mention),
    mention,
    selector: describeQuote(article.text, mention),
    sentence: sentenceAround(article.text, mention),
  }));
}

function keyOf({ mention, start, end }: Mention): string {
  return `${mention}-${start}-${end}`;
}
