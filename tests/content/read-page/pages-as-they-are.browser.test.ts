import { describe, expect, test, vi } from 'vitest';
import type { PageText } from '../../../src/content/read-page/page-text.ts';
import { readMore } from '../../../src/content/read-page/read-more.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const blocksOf = (page: PageText): string[] =>
  (page.article.blocks ?? []).map(({ start, end }) => page.article.text.slice(start, end));
const TITLE = '<title>Council hears the riders of the night boat</title>';

describe('pages as they are', () => {
  test('a megabyte of text is read whole, and its last words have a range', async () => {
    const line =
      'The clerk read another page of the report aloud, and the members wrote down what they had heard of it. ';
    const page = readPage(
      await openPage(articleWith(`${`<p>${line.repeat(4)}</p>`.repeat(2600)}<p>The very last words of it all.</p>`)),
    );
    const { text } = page.article;
    expect(text.length).toBeGreaterThan(1_000_000);
    const start = text.indexOf('The very last words');
    expect(page.toRange({ start, end: start + 19 })?.toString()).toBe('The very last words');
  });

  test('paragraphs that are not rendered yet are read', async () => {
    const far = `<div style="height: 9000px"></div><section style="content-visibility: auto"><p>The boat came back at three o’clock.</p></section>`;
    expect(blocksOf(readPage(await openPage(articleWith(far))))).toContain('The boat came back at three o’clock.');
  });

  test('an AMP page is read before its runtime shows it', async () => {
    const page = readPage(
      await openPage(
        `<!doctype html><html amp lang="en"><head>${TITLE}<style>body{visibility:hidden}</style></head><body><amp-sidebar id="side"><ul><li>Town, river and schools of the county</li></ul></amp-sidebar>
        <article><h1>Council hears the riders of the night boat</h1><amp-img width="2" height="1"></amp-img>${FILLER.join('<amp-ad type="x"><p>“The best mattress I ever slept on,” says a reader.</p></amp-ad>')}</article></body></html>`,
      ),
    );
    expect(blocksOf(page)).toHaveLength(4);
  });

  test.each([
    ['a block', '<p>The boat came back at three o’clock.</p>'],
    ['words', 'The boat came back at three o’clock.'],
  ])('elements of a page’s own making in one another around %s are gone over once', async (_, inner) => {
    const deep = 200;
    const page = await openPage(articleWith(`${'<x-part>'.repeat(deep)}${inner}${'</x-part>'.repeat(deep)}`));
    const { prototype } = page.defaultView?.Element ?? Element;
    const asked = vi.spyOn(prototype, 'children', 'get');
    expect(blocksOf(readPage(page))).toContain('The boat came back at three o’clock.');
    expect(asked.mock.calls.length).toBeLessThan(2 * deep);
  });

  test.each(['div', 'span', 'x-part'])('what a script put 6,000 %s deep does not end the reading', async (tag) => {
    const document = await openPage(articleWith('<p>The boat came back at three o’clock.</p>'));
    const outer = document.createElement(tag);
    // The browser itself would overflow when it lays that out.
    outer.style.display = 'none';
    let inner = outer;
    for (let depth = 0; depth < 6000; depth++) inner = inner.appendChild(document.createElement(tag));
    inner.append('Words that nobody reads.');
    document.querySelector('article')?.append(outer);
    const page = readPage(document);
    expect(blocksOf(page)).toContain('The boat came back at three o’clock.');
    expect(blocksOf(page)).not.toContain('Words that nobody reads.');
    inner.append('More of them, which came later.');
    expect(readMore(page, [inner], new Set()).fresh?.article.text ?? '').not.toContain('which came later');
  });

  test('a block whose words each stand in an element of their own is read, fifty thousand of them', async () => {
    const words = '<span class="credit">boat</span> '.repeat(50_000);
    const page = readPage(await openPage(articleWith(`<p>The ${words}.</p>`)));
    expect(blocksOf(page)[3]).toHaveLength(4 + 50_000 * 5 + 1);
  });

  test('an old page of tables and breaks is read', async () => {
    const text = FILLER.map((p) => p.replace(/<\/?p>/g, '')).join('<br><br>\n');
    const page = readPage(
      await openPage(
        `${TITLE}<table><tr><td width=120><a href="#a">Home</a><br><a href="#b">Sport</a></td><td><font size=3>${text}</font></td></tr></table>`,
      ),
    );
    expect(blocksOf(page)).toEqual(FILLER.map((p) => p.replace(/<\/?p>/g, '')));
  });

  test('names of tools that say nothing do no harm', async () => {
    const page = readPage(
      await openPage(
        `${TITLE}<body class="has-sidebar no-comments ads-free"><div id="ad-wrapper-page" class="social-enabled"><article class="post tag-advertising category-social"><h1>Council hears the riders of the night boat</h1><div class="elementor-widget elementor-widget-text-editor">${FILLER[0]}</div><div class="elementor-widget elementor-widget-text-editor">${FILLER[1]}${FILLER[2]}</div></article></div>`,
      ),
    );
    expect(blocksOf(page)).toHaveLength(4);
  });

  test.each([
    ['nothing', ''],
    ['a picture', '<img alt="A boat">'],
    ['a frame set', '<frameset><frame src="about:blank"></frameset>'],
    ['links alone', '<a href="#a">One</a><a href="#b">Two</a>'],
  ])('a page of %s is read as nothing, without an error', async (_, html) => {
    const page = readPage(await openPage(html));
    expect(page.article.text).toBe('');
    expect(page.toRange({ start: 0, end: 4 })).toBeNull();
  });

  test('text in right-to-left script keeps its direction marks and its words', async () => {
    const words = 'قال العمدة إن «الجسر آمن» للعبور يوم الاثنين، وقالت المعارضة إنها لم تر التقرير بعد.';
    expect(blocksOf(readPage(await openPage(articleWith(`<p dir="rtl">${words}</p>`))))).toContain(words);
  });

  test('emoji and ideographs are mapped by code unit', async () => {
    const page = readPage(
      await openPage(articleWith('<p>Tonight 🚢🌙 the boat 「渡し船」 leaves at one o’clock.</p>')),
    );
    const start = page.article.text.indexOf('🌙');
    expect(page.toRange({ start, end: start + 2 })?.toString()).toBe('🌙');
  });
});
