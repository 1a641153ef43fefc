import { wholeOf } from './ask-document.ts';
import { collectRuns } from './collect-runs.ts';
import { readFacts } from './page-facts.ts';
import { makePageText, type PageText } from './page-text.ts';
import { readArticle } from './read-article.ts';
import { makeSees } from './visibility.ts';

/** Read the article of a page, and nothing but the article, without changing the page. */
export function readPage(document: Document): PageText {
  const facts = readFacts(document);
  const sees = makeSees(document);
  const whole = wholeOf(document);
  const collected = collectRuns(whole);
  const found = readArticle(collected, facts.title, sees);
  const { hosts } = found ?? collected;
  return makePageText(found?.chosen ?? [], facts, found?.body.element ?? whole, sees, hosts);
}
