import { describe, expect, test } from 'vitest';
import demo from '../../../demo/article.html?raw';
import front from '../../../demo/front.html?raw';
import type { PageText } from '../../../src/content/read-page/page-text.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import type { Block } from '../../../src/core/model/article.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const wordsOf = ({ article }: PageText, { start, end }: Block): string => article.text.slice(start, end);
const blocksOf = (page: PageText): string[] =>
  (page.article.blocks ?? []).map((block) => `${block.kind}: ${wordsOf(page, block)}`);

/** The blocks that a piece of markup adds in the middle of an article. */
async function added(inside: string): Promise<string[]> {
  const known = new Set(blocksOf(readPage(await openPage(articleWith('')))));
  return blocksOf(readPage(await openPage(articleWith(inside)))).filter((block) => !known.has(block));
}

describe('a block of text', () => {
  test.each([
    [
      'crosses inline tags',
      '<p>The <a href="#a">mayor</a> said “it <em>will</em> pass” today.</p>',
      ['paragraph: The mayor said “it will pass” today.'],
    ],
    [
      'has one space for blanks and line ends',
      '<p>\n  The   mayor\n\tspoke first and left.  </p>',
      ['paragraph: The mayor spoke first and left.'],
    ],
    [
      'keeps no soft hyphens',
      '<p>The in&shy;spec&shy;tion of&#8203;fice is closed.</p>',
      ['paragraph: The inspection office is closed.'],
    ],
    [
      'has plain spaces for hard ones',
      '<p>The&nbsp;bridge cost 4&#8239;000&nbsp;marks.</p>',
      ['paragraph: The bridge cost 4 000 marks.'],
    ],
    [
      'breaks its line at a break',
      '<p>One line of it.<br>Another line of it.</p>',
      ['paragraph: One line of it.\nAnother line of it.'],
    ],
    [
      'ends at two breaks',
      '<div>The first paragraph.<br> <br>The second paragraph.</div>',
      ['paragraph: The first paragraph.', 'paragraph: The second paragraph.'],
    ],
    [
      'may stand in a div, beside other blocks',
      '<div>The first words. <p>The second words are these.</p> The last words.</div>',
      ['paragraph: The first words.', 'paragraph: The second words are these.', 'paragraph: The last words.'],
    ],
    [
      'crosses elements of a page’s own making',
      '<p>The mayor (<x-person>Ilka Voss</x-person>) spoke first.</p>',
      ['paragraph: The mayor (Ilka Voss) spoke first.'],
    ],
    [
      'keeps a list’s entries apart',
      '<ul><li>A boat at midnight.</li><li>A boat at one.</li></ul>',
      ['item: A boat at midnight.', 'item: A boat at one.'],
    ],
    [
      'keeps a table’s cells apart',
      '<table><tr><td>Riders in May</td><td>8,900 riders</td></tr></table>',
      ['item: Riders in May', 'item: 8,900 riders'],
    ],
    ['is a heading', '<h2>What comes next</h2>', ['heading: What comes next']],
    [
      'is a caption',
      '<figure><img alt="x"><figcaption>The boat at its pier.</figcaption></figure>',
      ['caption: The boat at its pier.'],
    ],
    [
      'is found in an element without a box',
      '<div style="display: contents"><p style="display: contents">The boat left at one o’clock.</p></div>',
      ['paragraph: The boat left at one o’clock.'],
    ],
    [
      'is found in a form around the page, whatever its fields are called',
      '<form><input name="tagName"><input name="nextSibling"><input name="childNodes"><input name="className"><input name="firstChild"><p>The boat left at two o’clock.</p></form>',
      ['paragraph: The boat left at two o’clock.'],
    ],
    [
      'is found where forms and images have the names of what a document has itself',
      '<img name="body"><form name="title"></form><form name="URL"></form><form name="querySelector"></form><form name="querySelectorAll"></form><p>The boat left at two o’clock.</p>',
      ['paragraph: The boat left at two o’clock.'],
    ],
    [
      'gets the marks that the browser paints around a quotation',
      '<p>The mayor said <q>it will pass</q> today.</p>',
      ['paragraph: The mayor said “it will pass” today.'],
    ],
  ])('%s', async (_, inside, expected) => {
    expect(await added(inside)).toEqual(expected);
  });
});

describe('left out', () => {
  test.each([
    ['an element that is not displayed', '<p style="display: none">The secret words of nobody.</p>'],
    ['an element that is not visible', '<p style="visibility: hidden">The secret words of nobody.</p>'],
    ['an element with the attribute hidden', '<p hidden>The secret words of nobody.</p>'],
    ['words for screen readers alone', '<p class="sr-only">The end of the article text.</p>'],
    ['a template', '<template><p>The words of a template.</p></template>'],
    [
      'scripts and styles',
      '<script type="text/plain">The words of a script.</script><style>p { color: inherit }</style>',
    ],
    ['navigation', '<nav><p>The words of a way to elsewhere.</p></nav>'],
    ['an aside', '<aside><p>“The words of a pull quote that says it all.”</p></aside>'],
    ['an advertisement', '<div class="ad-slot"><p>“The best mattress I ever slept on,” says a reader.</p></div>'],
    ['a newsletter', '<div class="newsletter-signup"><p>“The one letter I open,” a reader writes.</p></div>'],
    ['related links', '<div class="related"><p>“We are not a museum,” says the new head.</p></div>'],
    ['a teaser of links', '<p><a href="#x">“We are not a museum,” says the new head of the mill</a></p>'],
    ['a stock line', '<p>Read more: The mill and its new head</p>'],
    ['a pull quote', '<div class="pull-quote"><p>“The words of a pull quote that says it all.”</p></div>'],
    [
      'the closed part of a disclosure',
      '<details><summary>More</summary><p>The words that nobody has opened yet.</p></details>',
    ],
    [
      'a section whose heading says what it is',
      '<section><h2>More on this story</h2><p>Bridge tolls to rise in spring, says the county board.</p></section>',
    ],
    ['a list under such a heading', '<h3>Related stories</h3><ul><li>Bridge tolls to rise in spring.</li></ul>'],
    [
      'what a label names',
      '<div aria-label="Related articles"><p>Bridge tolls to rise in spring, says the county board.</p></div>',
    ],
    [
      'what a page’s own element names',
      '<newsletter-box><p>Write to us and get one letter a week.</p></newsletter-box>',
    ],
    [
      'what a part of an application names',
      '<div data-component="links-block"><p>Bridge tolls to rise in spring, says the board.</p></div>',
    ],
    ['a picture’s words', '<svg><text>The words of a picture.</text></svg>'],
  ])('%s', async (_, inside) => {
    expect(await added(inside)).toEqual([]);
  });

  test('hidden words within a paragraph', async () => {
    expect(await added('<p>The mayor <span style="display:none">never </span>agreed to the plan.</p>')).toEqual([
      'paragraph: The mayor agreed to the plan.',
    ]);
  });

  test('comments, however many', async () => {
    const comments = `<section class="comments">${'<div class="comment"><p>The mayor said, “I never saw that letter,” and everybody in the room knew that it was otherwise.</p></div>'.repeat(30)}</section>`;
    const page = readPage(await openPage(articleWith('', comments)));
    expect(page.article.text).not.toContain('letter');
    expect(page.article.text).toContain('eleven people');
  });

  test('other articles below the page’s own', async () => {
    const others =
      `<article><h2>Another story of another day</h2>${FILLER.map((p) => p.replaceAll('the', 'their')).join('')}</article>`.repeat(
        3,
      );
    const own = `<article><h2>Council hears the riders of the night boat</h2>${FILLER.join('')}</article>`;
    const page = readPage(
      await openPage(`<title>Council hears the riders of the night boat</title><main>${own}${others}</main>`),
    );
    expect(blocksOf(page)).toHaveLength(4);
  });
});

test('a page that hides all of itself until its scripts have run is read', async () => {
  const page = readPage(await openPage(articleWith('').replace('<body>', '<body style="visibility: hidden">')));
  expect(page.article.text).toContain('eleven people');
});

test('words in an open shadow root are read where the reader sees them', async () => {
  const document = await openPage(articleWith('<x-said><p slot="words">The slotted words of the mayor.</p></x-said>'));
  const host = document.querySelector('x-said');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (shadow)
    shadow.innerHTML = '<p>The boat is full tonight.</p><slot name="words"></slot><p>Nobody left the pier.</p>';
  const page = readPage(document);
  expect(blocksOf(page).slice(3, 6)).toEqual([
    'paragraph: The boat is full tonight.',
    'paragraph: The slotted words of the mayor.',
    'paragraph: Nobody left the pier.',
  ]);
  const start = page.article.text.indexOf('boat is full');
  expect(page.toRange({ start, end: start + 12 })?.toString()).toBe('boat is full');
});

describe('who is quoted', () => {
  test('an embedded post names its author', async () => {
    const page = readPage(
      await openPage(
        articleWith(
          '<blockquote class="twitter-tweet"><p>A boat is no luxury, and a van cannot swim.</p>&mdash; Ilka Voss (@ilkavoss) <a href="#s">March 3, 2026</a></blockquote>',
        ),
      ),
    );
    expect(page.article.blocks?.filter(({ kind }) => kind === 'post').map(({ author }) => author)).toContain(
      'Ilka Voss',
    );
    expect(page.article.blocks?.filter(({ kind }) => kind === 'post').map((block) => wordsOf(page, block))[0]).toBe(
      'A boat is no luxury, and a van cannot swim.',
    );
  });

  test.each([
    [
      'with a link for the handle',
      '<blockquote class="bluesky-embed"><p>A van cannot swim across.</p>&mdash; Ilka Voss (<a href="#h">@ilka.example</a>) <a href="#d">3 March 2026</a></blockquote>',
      'Ilka Voss',
    ],
    [
      'in the words of a picture service',
      '<blockquote class="instagram-media"><p>A van cannot swim across.</p><p><a href="#p">A post shared by Ilka Voss (@ilkavoss)</a></p></blockquote>',
      'Ilka Voss',
    ],
    ['not at all', '<blockquote class="twitter-tweet"><p>A van cannot swim across.</p></blockquote>', null],
  ])('an embedded post names its author %s', async (_, inside, author) => {
    const posts = readPage(await openPage(articleWith(inside))).article.blocks?.filter(({ kind }) => kind === 'post');
    expect(posts?.map((block) => block.author)).toEqual([author]);
  });

  test('a last line with a dash signs a block quotation', async () => {
    const page = readPage(
      await openPage(
        articleWith('<blockquote><p>Silence is not consent to anything.</p><p>— Ilka Voss, mayor</p></blockquote>'),
      ),
    );
    expect(
      page.article.blocks?.filter(({ kind }) => kind === 'quote').map((block) => [wordsOf(page, block), block.author]),
    ).toEqual([['Silence is not consent to anything.', 'Ilka Voss']]);
  });

  test('a block quotation names its source, or nobody', async () => {
    const page = readPage(
      await openPage(
        articleWith(
          '<blockquote><p>Silence is not consent to anything.</p><footer>— <cite>Harbour Act, part 2</cite></footer></blockquote><blockquote><p>Nobody is named in this one here.</p></blockquote>',
        ),
      ),
    );
    expect(
      page.article.blocks?.filter(({ kind }) => kind === 'quote').map((block) => [wordsOf(page, block), block.author]),
    ).toEqual([
      ['Silence is not consent to anything.', 'Harbour Act'],
      ['Nobody is named in this one here.', null],
    ]);
  });
});

describe('the demonstration', () => {
  test('its article is read without what stands around it', async () => {
    const page = readPage(await openPage(demo));
    const blocks = page.article.blocks ?? [];
    const count = (kind: Block['kind']): number => blocks.filter((block) => block.kind === kind).length;
    expect(blocksOf(page)[0]).toMatch(/^headline: Ardley Falls tells/);
    expect([count('standfirst'), count('caption'), count('post'), count('quote'), count('item')]).toEqual([
      1, 1, 1, 1, 3,
    ]);
    for (const foreign of [
      'mattress',
      'coffee',
      'museum',
      'threshold” is a strange',
      'phones before lunch',
      'annex',
      'End of the article',
      'misspelled',
      'Share',
    ])
      expect(page.article.text).not.toContain(foreign);
    expect(page.article.text).toContain('a Democrat, opposes the order');
    expect(page.article.text).toContain('led the inspection office until 2024');
    expect(page.facts).toEqual({
      url: 'https://ardley-ledger.example/2026/11/18/inspectors-knock-first',
      title: 'Ardley Falls tells inspectors to knock first, and divides both parties',
      publishedOn: '2026-11-18',
      lang: 'en-US',
    });
  });

  test('reading changes nothing of a page', async () => {
    for (const html of [demo, front]) {
      const document = await openPage(html);
      const before = document.documentElement.outerHTML;
      readPage(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
