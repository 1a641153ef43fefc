import { isArticle } from '../../src/content/is-article.ts';
import { drawMarks } from '../../src/content/marks/draw-marks.ts';
import { marksCss } from '../../src/content/marks/marks.css.ts';
import { partAround, pathOf } from '../../src/content/marks/part-around.ts';
import type { Mark } from '../../src/content/marks/standing.ts';
import type { PageText } from '../../src/content/read-page/page-text.ts';
import { readPage } from '../../src/content/read-page/read-page.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Mention } from '../../src/core/model/mention.ts';
import { markWithMarkJs, unwrapMarks } from './mark-with-mark-js.ts';
import { wrapMarks } from './wrap-marks.ts';

/** Milliseconds of each step, once, in a page that was just opened. */
export interface Steps {
  readonly article: boolean;
  readonly characters: number;
  readonly mentions: number;
  readonly gate: number;
  readonly read: number;
  readonly ranges: number;
  /** The style rules of highlights, once a page; wrapped marks have the browser's own. */
  readonly rules: number;
  readonly highlight: number;
  readonly wrap: number;
  readonly markJs: number;
}

function timed<Result>(step: () => Result): [result: Result, ms: number] {
  const started = performance.now();
  const result = step();
  return [result, performance.now() - started];
}

/** Style and layout that a step leaves to be done belong to its cost. */
const settle = (): number => document.documentElement.getBoundingClientRect().height;

let known: { readonly page: PageText; readonly article: boolean; readonly gate: number; readonly read: number } | null =
  null;

/** What is done before detection, which is no step of the page: it goes on elsewhere with the article that this gives. */
function readIt(): Article {
  settle();
  const [article, gate] = timed(() => isArticle(document));
  const [page, read] = timed(() => readPage(document));
  known = { page, article, gate, read };
  return page.article;
}

function markIt(mentions: readonly Mention[]): Steps {
  if (!known) throw new Error('the page was not read');
  const { page, article, gate, read } = known;
  const [ranges, rangesMs] = timed(() => mentions.flatMap((mention) => page.toRange(mention) ?? []));
  const marks = ranges.map(
    (range, index): Mark => ({ key: String(index), range, line: 'context', style: 'underline' }),
  );
  const style = document.createElement('style');
  style.textContent = marksCss(pathOf(partAround(marks, null) ?? document.documentElement));
  const [, rules] = timed(() => {
    document.head.append(style);
    settle();
  });
  const ending = new AbortController();
  const [, highlight] = timed(() => {
    drawMarks(ending.signal).set(marks);
    settle();
  });
  ending.abort();
  style.remove();
  settle();
  const [, wrap] = timed(() => {
    wrapMarks(ranges);
    settle();
  });
  unwrapMarks();
  const again = readPage(document);
  const rangesAgain = mentions.flatMap((mention) => again.toRange(mention) ?? []);
  settle();
  const [, markJs] = timed(() => {
    markWithMarkJs(rangesAgain);
    settle();
  });
  const { length: characters } = page.article.text;
  const counts = { article, characters, mentions: mentions.length };
  return { ...counts, gate, read, ranges: rangesMs, rules, highlight, wrap, markJs };
}

Object.assign(globalThis, { obelusRead: readIt, obelusMark: markIt });
