import { expect, test } from 'vitest';
import { describeRange } from '../../../src/content/anchors/describe-range.ts';
import { findRange } from '../../../src/content/anchors/find-range.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, openPage } from '../read-page/open-page.ts';

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
  expect(selector && findRange(page, selector)?.toString()).toBe('The boat left at two o’clock sharp.');
  paragraph.remove();
  expect(selector && findRange(readPage(document), selector)).toBeNull();
});

test('a selection without a word of the article is described by nothing', async () => {
  const document = await openPage(
    articleWith('', '<section class="comments"><p id="c">The words of a reader.</p></section>'),
  );
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#c') ?? document.body);
  expect(describeRange(readPage(document), range)).toBeNull();
});
