import { describe, expect, test } from 'vitest';
import { readClaimReviews } from '../../../src/core/interop/claim-review/read-claim-reviews.ts';
import { readItems } from '../../../src/core/interop/page/read-items.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Check</title></head><body>${body}</body></html>`;
const read = (html: string) => {
  const reader = readClaimReviews('https://desk.example/checks/bridge');
  return [...reader.push(html), ...reader.end()];
};

const MICRODATA = page(`
<div itemscope itemtype="https://schema.org/ClaimReview">
  <link itemprop="url" href="/checks/bridge?a=1&amp;b=2">
  <p>Claim: <span itemprop="claimReviewed">The bridge was closed for <b>nine</b> weeks &amp; a day.</span>
  <time itemprop="datePublished" datetime="2026-03-01">1 March</time>
  <span itemprop="author" itemscope itemtype="https://schema.org/Organization"><a itemprop="url" href="https://desk.example">
    <i itemprop="name">Harbour Fact Desk</i></a></span>
  <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Rosalind Tew"></span>
    <meta itemprop="datePublished" content="2026-02-20">
  </div>
  <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="alternateName">Half true</span></div>
</div>`);
/** The same, in pieces that stand before, behind and in one another. */
const REFERRED = page(`
<header id="head"><span itemprop="author" itemscope itemtype="https://schema.org/Organization" itemref="desk"></span>
  <time itemprop="datePublished" datetime="2026-03-01">1 March</time></header>
<div itemscope itemtype="https://schema.org/ClaimReview" itemref="head said none rated">
  <link itemprop="url" href="/checks/bridge?a=1&amp;b=2">
</div>
<p id="said" itemprop="claimReviewed">The bridge was closed for <b>nine</b> weeks &amp; a day.</p>
<section id="rated"><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="alternateName">Half true</span></div>
  <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Claim" itemref="day"><p id="day">
    <meta itemprop="datePublished" content="2026-02-20"></p>
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Rosalind Tew"></span>
  </div></section>
<footer><p id="desk"><i itemprop="name">Harbour Fact Desk</i></p><p id="said" itemprop="claimReviewed">Another.</p></footer>`);
const RDFA = page(`
<div vocab="https://schema.org/" typeof="ClaimReview">
  <a property="url" href="https://desk.example/checks/bridge?a=1&amp;b=2">here</a>
  <span property="claimReviewed">The bridge was closed for nine weeks &amp; a day.</span>
  <meta property="datePublished" content="2026-03-01">
  <div property="author" typeof="Organization"><span property="name">Harbour Fact Desk</span></div>
  <div property="itemReviewed" typeof="schema:Claim">
    <div property="schema:author" typeof="Person"><span property="name">Rosalind Tew</span></div>
    <time property="datePublished" datetime="2026-02-20"></time></div>
  <div property="reviewRating" typeof="Rating"><span property="alternateName">Half true</span></div>
</div>`);
const JSON_LD = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'ClaimReview',
  url: 'https://desk.example/checks/bridge?a=1&b=2',
  claimReviewed: 'The bridge was closed for nine weeks & a day.',
  datePublished: '2026-03-01',
  author: { '@type': 'Organization', name: 'Harbour Fact Desk', url: 'https://desk.example' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Rosalind Tew' }, datePublished: '2026-02-20' },
  reviewRating: { '@type': 'Rating', alternateName: 'Half true' },
})}</script>`;

describe('a fact-check that stands in a page’s elements', () => {
  test.each([
    ['microdata', MICRODATA],
    ['RDFa Lite', RDFA],
    ['microdata that refers to other elements', REFERRED],
    [
      'microdata in capitals',
      MICRODATA.replace(/<\/?(div|span)/g, (tag) => tag.toUpperCase()).replaceAll('itemprop', 'ITEMPROP'),
    ],
    ['a page kept whole in an object', JSON.stringify({ url: 'https://desk.example/checks/bridge', page: MICRODATA })],
  ])('is read as in linked data: %s', (_, html) => {
    const [expected] = read(page(JSON_LD));
    expect(expected).toHaveProperty('annotation');
    const annotations = read(html).map((one) => ('annotation' in one ? one.annotation : one));
    expect(annotations).toEqual(expected && 'annotation' in expected ? [expected.annotation] : []);
  });

  const item = (type: string, more: string, inside = '') =>
    `<div itemscope itemtype="https://schema.org/${type}" ${more}>${inside}</div>`;
  test.each([
    [
      'stands in the order of the page, not of the references',
      `<b id="a" itemprop="name">first</b>${item('Thing', 'itemref="c a"', '<b itemprop="name">second</b>')}<b id="c" itemprop="name">third</b>`,
      [{ '@type': 'Thing', name: ['first', 'second', 'third'] }],
    ],
    [
      'counts once where it is inside the item, too',
      item('Thing', 'itemref="a a"', '<p id="a"><b itemprop="name">once</b></p>'),
      [{ '@type': 'Thing', name: 'once' }],
    ],
    [
      'belongs to every item that refers to it, and to the one around it',
      `${item('Thing', 'itemref="a"')}${item('Thing', '', '<p id="a"><b itemprop="name">both</b></p>')}`,
      [
        { '@type': 'Thing', name: 'both' },
        { '@type': 'Thing', name: 'both' },
      ],
    ],
    [
      'holds no properties of an item inside it',
      `${item('Thing', 'itemref="a"')}<p id="a">${item('Person', '', '<b itemprop="name">Rosalind Tew</b>')}</p>`,
      [{ '@type': 'Thing' }, { '@type': 'Person', name: 'Rosalind Tew' }],
    ],
    [
      'is never the item itself',
      `<p id="a">${item('Thing', 'itemprop="about" itemref="a"', '<b itemprop="name">alone</b>')}</p>`,
      [{ '@type': 'Thing', name: 'alone' }],
    ],
    [
      'ends where two items hold each other',
      `${item('Thing', 'itemref="a"', '<b itemprop="name">outer</b>')}<p id="a">${item('Person', 'itemprop="author" itemref="b"')}</p>
       <p id="b">${item('Place', 'itemprop="home" itemref="a"')}</p>`,
      [{ '@type': 'Thing', name: 'outer', author: { '@type': 'Person', home: { '@type': 'Place' } } }],
    ],
    [
      'ends where two items hold nothing but each other',
      `<p id="a">${item('Person', 'itemprop="author" itemref="b"')}</p><p id="b">${item('Place', 'itemprop="home" itemref="a"')}</p>`,
      [{ '@type': 'Person', home: { '@type': 'Place' } }],
    ],
    ['is none without such an element', item('Thing', 'itemref="gone"'), [{ '@type': 'Thing' }]],
  ])('what it refers to %s', (_, html, expected) => {
    expect(readItems(html)).toEqual(expected);
  });

  test('counts once where the page has it as linked data too', () => {
    expect(read(MICRODATA.replace('</body>', `${JSON_LD}</body>`))).toHaveLength(1);
  });

  test('is refused with a reason where it lacks the claim, and none is lost', () => {
    const without = MICRODATA.replace('itemprop="claimReviewed"', '');
    expect(read(`${MICRODATA}${without}`)).toMatchObject([{ record: 1 }, { record: 2, refusal: 'no-claim' }]);
  });

  test.each([
    ['in a comment', `<!-- ${MICRODATA} -->`],
    ['in a script', `<script>const it = '${MICRODATA.replaceAll('\n', '')}';</script>`],
    ['of another type', MICRODATA.replace('ClaimReview', 'Article')],
  ])('is none %s', (_, html) => {
    expect(read(page(html))).toMatchObject([{ refusal: 'not-a-record' }]);
  });

  test('may hold names of an object’s own without harm', () => {
    const [item] = readItems('<div itemscope itemtype="x/ClaimReview"><b itemprop="__proto__ constructor">a</b></div>');
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect(Object.keys(item ?? {})).toEqual(['@type', '__proto__', 'constructor']);
  });

  test.each([
    ['tags that are never closed', '<div itemscope itemtype="x/ClaimReview">'.repeat(20_000)],
    ['quotation marks that are never closed', `<div itemscope itemtype="x/ClaimReview">${'<a b="'.repeat(40_000)}`],
    ['ends without beginnings', `<div itemscope itemtype="x/ClaimReview">${'</p>'.repeat(200_000)}`],
    [
      'items that refer to one another without end',
      Array.from(
        { length: 1_000 },
        (_, at) =>
          `<div id="i${at}"><b itemprop="p" itemscope itemref="i${(at + 1) % 1_000} i${(at * 7) % 1_000} i${at}"></b></div>`,
      ).join(''),
    ],
    [
      'references to everything',
      `<div id="all">${`<b itemprop="p" itemscope itemref="${'all '.repeat(20)}"></b>`.repeat(2_000)}</div>`,
    ],
    ['nothing but properties', `<div itemscope itemtype="x/ClaimReview">${'<b itemprop=a>'.repeat(50_000)}`],
  ])('ends soon with %s', (_, html) => {
    expect(readItems(html).length).toBeLessThan(5_100);
  });
});
