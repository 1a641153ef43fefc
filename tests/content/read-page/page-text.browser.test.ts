import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const HEADLINE = '<h1>Council hears the riders of the night boat</h1>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Council hears the riders of the night boat</title></head><body>${body}</body></html>`;

describe('the part of a page that holds every block', () => {
  test.each([
    ['is the article, where headline and text stand in it', articleWith(''), 'article'],
    [
      'is the article, where another one stands around it',
      page(`<article><article>${HEADLINE}${FILLER.join('')}</article></article>`),
      'article',
    ],
    [
      'is the main element, where the headline stands beside the article',
      page(`<main>${HEADLINE}<article>${FILLER.join('')}</article></main>`),
      'main',
    ],
    [
      'is the main element of a page without an article',
      page(`<main>${HEADLINE}<div>${FILLER.join('')}</div></main>`),
      'main',
    ],
    [
      'is the page, where the headline stands in its header',
      page(`<header>${HEADLINE}</header><main>${FILLER.join('')}</main>`),
      'page',
    ],
    ['is the page, where it has neither', page(`<div>${HEADLINE}${FILLER.join('')}</div>`), 'page'],
    [
      'is the page, where the article stands in a shadow tree, which the page’s rules do not reach',
      page(
        `<paper-story><template shadowrootmode="open"><article>${HEADLINE}${FILLER.join('')}</article></template></paper-story>`,
      ),
      'page',
    ],
    [
      'is the article around a shadow tree that brings its own frame to the text',
      page(
        `<article><paper-frame><template shadowrootmode="open"><div><slot></slot></div></template>${HEADLINE}${FILLER.join('')}</paper-frame></article>`,
      ),
      'article',
    ],
  ])('%s', async (_, html, within) => {
    const text = readPage(await openPage(html));
    expect(text.article.blocks).toHaveLength(4);
    expect(text.within).toBe(within);
  });
});
