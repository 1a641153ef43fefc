import { describe, expect, test } from 'vitest';
import demo from '../../../demo/article.html?raw';
import front from '../../../demo/front.html?raw';
import { isArticle } from '../../../src/content/is-article.ts';

const LONG =
  'The council of Tarn Ferry met for four hours on Thursday and heard eleven people speak about the night boat and its riders. ';
const paragraphs = (count: number, words = LONG.repeat(2)): string => `<p>${words}</p>`.repeat(count);
const data = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const page = (head: string, body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');

describe('an article', () => {
  test.each([
    ['by its structured data', data({ '@type': 'NewsArticle' }), paragraphs(3)],
    [
      'by its structured data in a graph',
      data({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['Article', 'Report'] }] }),
      paragraphs(3),
    ],
    [
      'by structured data that is broken',
      '<script type="application/ld+json">{"@type": "ReportageNewsArticle", oops</script>',
      paragraphs(3),
    ],
    [
      'by structured data with blanks, the second of its types',
      '<script type="application/ld+json">{ "@type" :\n [ "WebPage" ,\n "AnalysisNewsArticle" ],\n "about": "Product" }</script>',
      paragraphs(3),
    ],
    ['by Open Graph', '<meta property="og:type" content="article">', paragraphs(3)],
    ['by its date', '<meta property="article:published_time" content="2026-03-01">', paragraphs(3)],
    [
      'with breaks in place of paragraphs',
      '<meta property="og:type" content="article">',
      `<article>${`${LONG}<br><br>`.repeat(6)}</article>`,
    ],
    [
      'of an old site, with breaks in a table',
      '<meta property="og:type" content="article">',
      `<table><tr><td>${`${LONG}<br><br>`.repeat(6)}</td></tr></table>`,
    ],
    [
      'whose text is cut into parts that are no paragraphs, in one with a telling name',
      '<meta property="og:type" content="article">',
      `<div class="Item"><div class="Post-Body">${`<div><span>${LONG}</span></div>`.repeat(5)}</div></div>`,
    ],
    ['by the shape of its text', '', `<h1>Riders heard</h1><time>1 March 2026</time>${paragraphs(6)}`],
    [
      'with the headlines of others below',
      data({ '@type': 'NewsArticle' }),
      `<h1>Riders heard</h1>${paragraphs(4)}${'<article><a href="#">Another story</a></article>'.repeat(9)}`,
    ],
    [
      'whose form has a field of a method’s name',
      '<meta property="og:type" content="article">',
      `<form name="getElementsByTagName"></form><img name="body">${paragraphs(3)}`,
    ],
  ])('%s', (_, head, body) => {
    expect(isArticle(page(head, body))).toBe(true);
  });

  test('of the demonstration', () => {
    expect(isArticle(page('', demo))).toBe(true);
  });
});

describe('no article', () => {
  test.each([
    ['an empty page', '', ''],
    [
      'a front page',
      '<meta property="og:type" content="website">',
      '<article><h2><a href="#">Riders heard</a></h2><p>Four hours of it.</p></article>'.repeat(12),
    ],
    [
      'a front page that calls itself an article',
      '<meta property="og:type" content="article">',
      `${`<article><h2><a href="#">Riders heard</a></h2><p>${LONG}</p></article>`.repeat(12)}`,
    ],
    [
      'a list of articles',
      data({ '@type': 'ItemList', itemListElement: [1, 2, 3].map(() => ({ '@type': 'NewsArticle' })) }),
      `<h1>News</h1><time></time>${paragraphs(9)}`,
    ],
    ['a shop’s page', data({ '@type': 'Product' }), `<h1>A boat</h1><time></time>${paragraphs(9)}`],
    [
      'a shop’s page that speaks of articles',
      data({ '@type': ['Product'], '@id': 'x', name: 'NewsArticle', keywords: ['Article', 'Report'] }),
      `<h1>A boat</h1><time></time>${paragraphs(9)}`,
    ],
    [
      'a list in a type of several',
      data({ '@type': ['WebPage', 'CollectionPage'] }),
      `<h1>News</h1><time></time>${paragraphs(9)}`,
    ],
    ['questions and answers', data({ '@type': 'QAPage' }), `<h1>How to row?</h1><time></time>${paragraphs(9)}`],
    ['a manual without date or author', '', `<h1>How to row</h1>${paragraphs(9)}`],
    ['a profile', '<meta property="og:type" content="profile">', `<h1>Ilka Voss</h1><time></time>${paragraphs(9)}`],
    ['a page of links', '<meta property="og:type" content="article">', `<p><a href="#">${LONG}</a></p>`.repeat(9)],
    [
      'a page that says it is an article and holds a video',
      data({ '@type': 'NewsArticle' }),
      '<h1>Watch</h1><p>The boat at night.</p>',
    ],
  ])('%s', (_, head, body) => {
    expect(isArticle(page(head, body))).toBe(false);
  });

  test('what says that it is an article is looked for in open shadow trees, and only there', () => {
    const shell = (inner: string) =>
      page(
        '<meta property="og:type" content="article">',
        `<paper-shell><template shadowrootmode="open"><paper-text><template shadowrootmode="open">${inner}</template></paper-text></template></paper-shell>`,
      );
    const withTrees = (html: Document) => {
      const made = document.implementation.createHTMLDocument();
      made.documentElement.setHTMLUnsafe(html.documentElement.innerHTML);
      return made;
    };
    expect(isArticle(withTrees(shell(`<h1>Riders heard</h1>${paragraphs(5)}`)))).toBe(true);
    expect(isArticle(withTrees(shell('<h1>Riders heard</h1><p>Four hours of it.</p>')))).toBe(false);
  });

  test('the front page of the demonstration', () => {
    expect(isArticle(page('', front))).toBe(false);
  });

  test('a document that is not HTML', () => {
    expect(
      isArticle(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')),
    ).toBe(false);
  });
});
