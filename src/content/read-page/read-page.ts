import { chooseRuns } from './choose-runs.ts';
import { collectRuns } from './collect-runs.ts';
import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { readFacts } from './page-facts.ts';
import { makePageText, type PageText } from './page-text.ts';
import { makeSees } from './visibility.ts';

/** Read the article of a page, and nothing but the article, without changing the page. */
export function readPage(document: Document): PageText {
  const facts = readFacts(document);
  const sees = makeSees(document);
  const whole = document.body ?? document.documentElement;
  const collected = collectRuns(whole);
  const headline = collected.runs[findTitle(collected.runs, facts.title)];
  const body = findBody(collected, headline, sees);
  const chosen = body ? chooseRuns(collected, body, headline, sees) : [];
  return makePageText(chosen, facts, body?.element ?? whole, sees);
}
