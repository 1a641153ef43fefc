import type { Article } from '../../core/model/article.ts';
import type { PageFacts } from '../../core/model/page.ts';
import type { Span } from '../../core/model/span.ts';
import { chooseRuns } from './choose-runs.ts';
import { collectRuns } from './collect-runs.ts';
import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { readFacts } from './page-facts.ts';
import { TextMap } from './text-map.ts';
import { makeSees } from './visibility.ts';
import { writeText } from './write-text.ts';

/** An article as it stands in a page, with the way from its text to the page and back. */
export interface PageText {
  readonly article: Article;
  readonly facts: PageFacts;
  /** `null` when the words have left the page. */
  toRange(span: Span): Range | null;
  /** `null` when the range holds no word of the article. */
  spanOf(range: Range): Span | null;
  /** What holds the article: where new blocks may arrive. */
  readonly root: Node;
}

/** Read the article of a page, and nothing but the article, without changing the page. */
export function readPage(document: Document): PageText {
  const facts = readFacts(document);
  const map = new TextMap();
  const sees = makeSees(document);
  const { boxes, runs } = collectRuns(document.body ?? document.documentElement);
  const headline = runs[findTitle(runs, facts.title)];
  const body = findBody(boxes, runs, headline, sees);
  const { text, blocks } = writeText(body ? chooseRuns(runs, body, headline, sees) : [], map, sees);
  return {
    article: { text, lang: facts.lang, blocks },
    facts,
    toRange: (span) => map.toRange(span),
    spanOf: (range) => map.spanOf(range),
    root: body?.element ?? document.body ?? document.documentElement,
  };
}
