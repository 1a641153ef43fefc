import fc from 'fast-check';
import { expect, test } from 'vitest';
import demo from '../../../demo/article.html?raw';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, openPage } from './open-page.ts';

const plain = (words: string): string => words.replace(/[\u00ad\u200b\s]/g, '');

test('the range of a span holds the span’s words, and its span is the same again', async () => {
  const page = readPage(await openPage(demo));
  const { text, blocks = [] } = page.article;
  fc.assert(
    fc.property(fc.nat(blocks.length - 1), fc.nat(), fc.nat(), (which, one, other) => {
      const block = blocks[which];
      if (!block) return;
      const size = block.end - block.start + 1;
      const start = block.start + Math.min(one % size, other % size);
      const end = block.start + Math.max(one % size, other % size);
      fc.pre(text.slice(start, end).trim() !== '' && text.slice(start, end).trim() === text.slice(start, end));
      const range = page.toRange({ start, end });
      expect(range && plain(range.toString())).toBe(plain(text.slice(start, end)));
      expect(range && page.spanOf(range)).toEqual({ start, end });
    }),
  );
});

test('a selection over several blocks covers what it holds of the article', async () => {
  const document = await openPage(articleWith('<aside>“Other words altogether.”</aside>'));
  const page = readPage(document);
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(page.spanOf(range)).toEqual({ start: 0, end: page.article.text.length });
});

test('a selection outside the article is none of it', async () => {
  const document = await openPage(
    articleWith('', '<section class="comments"><p id="c">The words of a reader.</p></section>'),
  );
  const page = readPage(document);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#c') ?? document.body);
  expect(page.spanOf(range)).toBeNull();
  range.setStart(document.body, 0);
  range.collapse(true);
  expect(page.spanOf(range)).toBeNull();
});

test('words that have left the page have no range', async () => {
  const document = await openPage(articleWith('<p id="x">The boat left at two o’clock.</p>'));
  const page = readPage(document);
  const start = page.article.text.indexOf('The boat left');
  document.querySelector('#x')?.remove();
  expect(page.toRange({ start, end: start + 8 })).toBeNull();
  expect(page.toRange({ start: 0, end: 7 })?.toString()).toBe('Council');
});
