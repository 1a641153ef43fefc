import { citationSteps } from './citation/detect-citations.ts';
import type { Article } from './model/article.ts';
import type { Mention } from './model/mention.ts';
import { quotationSteps } from './quotation/detect-quotations.ts';
import { finish, type Steps } from './text/steps.ts';

/** Find every quotation and citation of an article, in reading order. */
export function findMentions(article: Article): Mention[] {
  return finish(mentionSteps(article));
}

/** The same in steps, so that who shares the time with others can let them in between. */
export function* mentionSteps(article: Article): Steps<Mention[]> {
  const quotations = yield* quotationSteps(article);
  yield;
  const citations = yield* citationSteps(article);
  yield;
  return inReadingOrder([...quotations, ...citations]);
}

/** By place; where one mention starts with another, the longer one comes first. */
function inReadingOrder(mentions: readonly Mention[]): Mention[] {
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
