import { expect, test } from 'vitest';
import { describeRange } from '../../../src/content/anchors/describe-range.ts';
import type { PageText } from '../../../src/content/read-page/page-text.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { locateQuote } from '../../../src/core/anchoring/locate-quote.ts';
import type { TextQuoteSelector } from '../../../src/core/model/selector.ts';
import { articleWith, openPage } from '../read-page/open-page.ts';

function find({ article, toRange }: PageText, selector: TextQuoteSelector): Range | null {
  const span = locateQuote(article.text, selector);
  return span && toRange(span);
}

test('selected words are described, and found again when the page writes them anew', async () => {
  const document = await openPage(articleWith('<p id="x">The boat <b>left at</b> two o’clock sharp.</p>'));
  const paragraph = document.querySelector('#x');
  if (!paragraph) throw new Error('no paragraph');
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const selector = describeRange(readPage(document), range);
  expect(selector?.exact).toBe('The boat left at two o’clock sharp.');
  paragraph.innerHTML = 'The boat left at two <i>o’clock</i> sharp.';
  const page = readPage(document);
  expect(selector && find(page, selector)?.toString()).toBe('The boat left at two o’clock sharp.');
  paragraph.remove();
  expect(selector && find(readPage(document), selector)).toBeNull();
});

test('blanks that a double click selects with a word are none of it', async () => {
  const document = await openPage(articleWith('<p id="x">The boat left at two.</p>'));
  const words = document.querySelector('#x')?.firstChild;
  if (!words) throw new Error('no words');
  const range = document.createRange();
  range.setStart(words, 4);
  range.setEnd(words, 9);
  expect(range.toString()).toBe('boat ');
  expect(describeRange(readPage(document), range)?.exact).toBe('boat');
});

test('a selection without a word of the article is described by nothing', async () => {
  const document = await openPage(
    articleWith('', '<section class="comments"><p id="c">The words of a reader.</p></section>'),
  );
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#c') ?? document.body);
  expect(describeRange(readPage(document), range)).toBeNull();
});
