import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { openPage } from './open-page.ts';

const sentences = (about: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p>The ${about} was heard in every street of the town, in year ${index}.</p>`,
  ).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>The bells of Arnfeld ring again</title></head><body>${body}</body></html>`;
const HEADLINE = 'The bells of Arnfeld ring again';

test.each([
  [
    'the whole page is named after its sidebar',
    `<h1>${HEADLINE}</h1><div class="page with-sidebar"><div>${sentences('bell', 6)}</div></div><p class="copyright">All of it is ours.</p>`,
    ['headline', ...Array(6).fill('bell')],
  ],
  [
    'a lower headline stands in a part that is named after its banner',
    `<div class="banner"><h2>${HEADLINE}</h2></div><article>${sentences('bell', 6)}</article>`,
    ['headline', ...Array(6).fill('bell')],
  ],
  [
    'a notice is longer than the article, but not than all of the page',
    `<h1>${HEADLINE}</h1><article>${sentences('bell', 4)}</article><section class="comments">${sentences('choir', 8)}</section><div class="cookie-notice">${sentences('notice', 5)}</div>`,
    ['headline', ...Array(4).fill('bell')],
  ],
])('reads the article where %s', async (_, body, expected) => {
  const { article } = readPage(await openPage(page(body)));
  const told = (article.blocks ?? []).map(({ kind, start, end }) =>
    kind === 'paragraph' ? /^The (\w+) was/.exec(article.text.slice(start, end))?.[1] : kind,
  );
  expect(told).toEqual(expected);
});
