import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PageText } from '../../../src/content/read-page/page-text.ts';
import { readMore, sameWords } from '../../../src/content/read-page/read-more.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { type PageEvents, watchPage } from '../../../src/content/read-page/watch-page.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const blocksOf = (page: PageText | null): string[] =>
  page?.article.blocks?.map(({ start, end }) => page.article.text.slice(start, end)) ?? [];
const known = (page: PageText): Set<string> => new Set(blocksOf(page).map(sameWords));

interface Watched {
  readonly document: Document;
  readonly article: Element;
  readonly page: PageText;
  readonly events: PageEvents & { readonly fresh: string[][]; readonly again: string[][] };
  readonly ending: AbortController;
}

async function watched(html = articleWith('<p id="x">The boat left at two o’clock sharp.</p>')): Promise<Watched> {
  const document = await openPage(html);
  const page = readPage(document);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const fresh: string[][] = [];
  const again: string[][] = [];
  const events = {
    fresh,
    again,
    onMore: vi.fn((more) => {
      if (more.fresh) fresh.push(blocksOf(more.fresh));
      if (more.again) again.push(blocksOf(more.again));
    }),
    onLoss: vi.fn(),
    onOther: vi.fn(),
  };
  watchPage(page, events, ending.signal);
  const article = document.querySelector('article');
  if (!article) throw new Error('no article');
  return { document, article, page, events, ending };
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

describe('what a page adds', () => {
  test.each([
    ['a paragraph', '<p>The boat came back at three o’clock.</p>', ['The boat came back at three o’clock.']],
    [
      'entries of a live blog',
      '<section><h3>21:04 The vote begins</h3><p>Nine members have come to the table.</p></section>',
      ['21:04 The vote begins', 'Nine members have come to the table.'],
    ],
    ['an advertisement', '<div class="ad"><p>“The best mattress I ever slept on,” says a reader.</p></div>', []],
    [
      'comments',
      '<section id="comments"><p>The mayor said, “I never saw that letter,” as we all know.</p></section>',
      [],
    ],
  ])('is read when it is the article’s: %s', async (_, html, expected) => {
    const document = await openPage(articleWith(''));
    const page = readPage(document);
    const before = document.querySelectorAll('article *').length;
    document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
    const nodes = [...document.querySelectorAll('article *')].slice(before);
    expect(blocksOf(readMore(page, nodes, known(page)).fresh)).toEqual(expected);
  });

  test('is nothing new when the page writes its words again', async () => {
    const document = await openPage(articleWith(''));
    const page = readPage(document);
    const paragraph = document.querySelectorAll('article p')[1];
    const copy = paragraph?.cloneNode(true);
    if (!paragraph || !copy) throw new Error('no paragraph');
    paragraph.replaceWith(copy);
    const { fresh, again } = readMore(page, [copy], known(page));
    expect(fresh).toBeNull();
    expect(blocksOf(again)).toHaveLength(1);
  });

  test.each([
    ['a block', 'div', 'ad-slot'],
    ['words', 'span', 'ad'],
  ])('parts no sentence: an advertisement of %s', async (_, tag, name) => {
    const document = await openPage(articleWith(''));
    const page = readPage(document);
    const [first] = document.querySelectorAll('article p')[1]?.childNodes ?? [];
    if (!(first && 'splitText' in first)) throw new Error('no text');
    const text = Text.prototype.splitText.call(first, 20);
    const advert = Object.assign(document.createElement(tag), { className: name, textContent: ' Buy a boat ' });
    text.before(advert);
    const { fresh, again } = readMore(page, [text, advert], known(page));
    expect(fresh).toBeNull();
    expect(blocksOf(again)).toEqual([blocksOf(page)[2]]);
    expect(again?.toRange({ start: 0, end: 40 })).toBeNull();
    expect(again?.toRange({ start: 0, end: 15 })).not.toBeNull();
  });

  test('is another article, when it is one', async () => {
    const document = await openPage(articleWith(''));
    const page = readPage(document);
    const main = document.querySelector('main');
    main?.insertAdjacentHTML(
      'beforeend',
      `<article><h1>Another story of another day</h1>${FILLER.map((p) => p.replaceAll('the', 'their')).join('')}</article>`,
    );
    main?.insertAdjacentHTML('beforeend', `<div>${FILLER.join('')}</div>`);
    expect(blocksOf(readMore(page, [...(main?.children ?? [])].slice(-2), known(page)).fresh)).toHaveLength(4);
  });

  test('has ranges in the page', async () => {
    const document = await openPage(articleWith(''));
    const page = readPage(document);
    document
      .querySelector('article')
      ?.insertAdjacentHTML('beforeend', '<p>The boat came <b>back</b> at three o’clock.</p>');
    const { fresh } = readMore(page, [...document.querySelectorAll('article > :last-child')], known(page));
    expect(fresh?.toRange({ start: 9, end: 18 })?.toString()).toBe('came back');
  });
});

describe('watching a page', () => {
  test('tells each new block once, however often the page stirs', async () => {
    const { article, events } = await watched();
    for (let i = 0; i < 3; i++)
      article.insertAdjacentHTML('beforeend', `<p>Entry ${i} of the evening, word for word.</p>`);
    await quiet();
    article.insertAdjacentHTML('afterbegin', '<p>The last entry of the evening, on top.</p>');
    await quiet();
    expect(events.fresh).toEqual([
      [
        'Entry 0 of the evening, word for word.',
        'Entry 1 of the evening, word for word.',
        'Entry 2 of the evening, word for word.',
      ],
      ['The last entry of the evening, on top.'],
    ]);
    expect(events.onLoss).not.toHaveBeenCalled();
  });

  test('tells when words may be gone', async () => {
    const { document, events } = await watched();
    document.querySelector('#x')?.remove();
    await quiet();
    expect(events.onLoss).toHaveBeenCalledTimes(1);
    expect(events.fresh).toEqual([]);
  });

  test('tells changed words as new ones', async () => {
    const { document, events } = await watched();
    const text = document.querySelector('#x')?.firstChild;
    if (text) text.nodeValue = 'The boat never left the pier that night.';
    await quiet();
    expect(events.onLoss).toHaveBeenCalledTimes(1);
    expect(events.fresh).toEqual([['The boat never left the pier that night.']]);
  });

  test('tells once that the article is another', async () => {
    const { document, article, events } = await watched();
    const main = document.querySelector('main');
    article.remove();
    main?.insertAdjacentHTML('beforeend', '<article><h1>Another story of another day</h1></article>');
    await quiet();
    main?.insertAdjacentHTML('beforeend', '<p>More of it, and then some more of it.</p>');
    await quiet();
    expect(events.onOther).toHaveBeenCalledTimes(1);
    expect(events.onMore).not.toHaveBeenCalled();
  });

  test('tells once that the page is another from its root on', async () => {
    const { document, events } = await watched();
    const other = document.createElement('html');
    other.innerHTML = '<body><main><article><h1>Another story of another day</h1></article></main></body>';
    document.documentElement.replaceWith(other);
    await quiet();
    expect(events.onOther).toHaveBeenCalledTimes(1);
  });

  test('tells of another article in the same place', async () => {
    const { article, events } = await watched();
    article.innerHTML = `<h1>Another story of another day</h1>${FILLER.map((p) => p.replaceAll('the', 'their')).join('')}`;
    await quiet();
    expect(events.onOther).toHaveBeenCalledTimes(1);
    expect(events.onMore).not.toHaveBeenCalled();
  });

  test('sees into open shadow trees, and trees in them', async () => {
    const document = await openPage(articleWith('<x-live></x-live>'));
    const outer = document.querySelector('x-live')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<section><p>The first entry of the evening.</p><x-more></x-more></section>';
    const inner = outer?.querySelector('x-more')?.attachShadow({ mode: 'open' });
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const fresh: string[][] = [];
    watchPage(
      readPage(document),
      { onMore: (more) => fresh.push(blocksOf(more.fresh)), onLoss: vi.fn(), onOther: vi.fn() },
      ending.signal,
    );
    outer?.querySelector('section')?.insertAdjacentHTML('afterbegin', '<p>The second entry of the evening.</p>');
    if (inner) inner.innerHTML = '<p>The third entry of the evening.</p>';
    await quiet();
    expect(fresh).toEqual([['The second entry of the evening.', 'The third entry of the evening.']]);
  });

  test('keeps calm on a page that never rests', async () => {
    const { document, events } = await watched();
    const clock = document.createElement('div');
    document.body.append(clock);
    let ticks = 0;
    const ticking = setInterval(() => {
      clock.textContent = `Tick ${ticks++}`;
    }, 4);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(20);
    expect(vi.mocked(events.onLoss).mock.calls.length).toBeLessThanOrEqual(4);
    expect(events.onMore).not.toHaveBeenCalled();
  });

  test('ends with the signal', async () => {
    const { article, events, ending } = await watched();
    article.insertAdjacentHTML('beforeend', '<p>An entry that nobody waits for.</p>');
    await Promise.resolve();
    ending.abort();
    await quiet();
    expect(events.onMore).not.toHaveBeenCalled();
  });
});
