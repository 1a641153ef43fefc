import { describeQuote } from '../core/anchoring/describe-quote.ts';
import { mentionSteps } from '../core/find-mentions.ts';
import type { Article } from '../core/model/article.ts';
import type { SeenMention } from '../core/model/page.ts';
import { sentenceAround } from '../core/text/sentence-around.ts';
import type { Steps } from '../core/text/steps.ts';

/**
 * Find the mentions of an article, or of a part of it, and give each its words, the words around it and a key.
 *
 * The same as `findMentions` finds, in steps between which others have their turn.
 *
 * @param part which of the page's parts it is: 0 for what was read first
 */
export function* seeMentions(article: Article, part: number): Steps<SeenMention[]> {
  const seen: SeenMention[] = [];
  for (const mention of yield* mentionSteps(article)) {
    // The words around a quote are looked for in the whole text.
    yield;
    seen.push({
      key: `${mention.mention}-${part}-${mention.start}-${mention.end}`,
      mention,
      selector: describeQuote(article.text, mention),
      sentence: sentenceAround(article.text, mention),
    });
  }
  return seen;
}
