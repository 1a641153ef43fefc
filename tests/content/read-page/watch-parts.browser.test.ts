import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PageText } from '../../../src/content/read-page/page-text.ts';
import { readPage } from '../../../src/content/read-page/read-page.ts';
import { watchPage } from '../../../src/content/read-page/watch-page.ts';
import { articleWith, FILLER, openPage } from './open-page.ts';

const LATER = '<p>The boat came back at three o’clock.</p>';
const LATER_WORDS = 'The boat came back at three o’clock.';
const NEXT = ['Another story of another day', ...FILLER.map((p) => p.slice(3, -4).replaceAll('the', 'their'))];
const NEXT_PARAGRAPHS = NEXT.slice(1).map((text) => `<p>${text}</p>`);

const blocksOf = (page: PageText | null): string[] =>
  page?.article.blocks?.map(({ start, end }) => page.article.text.slice(start, end)) ?? [];

/** Open a page, read and watch it; gives what it tells of words that were not there before. */
async function watched(html: string) {
  const document = await openPage(html);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const fresh: string[] = [];
  const page = readPage(document);
  watchPage(
    page,
    { onMore: (more) => fresh.push(...blocksOf(more.fresh)), onLoss: vi.fn(), onOther: vi.fn() },
    ending.signal,
  );
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { document, find, fresh, blocks: blocksOf(page) };
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

const attach = (host: Element, html = ''): ShadowRoot => {
  const tree = host.attachShadow({ mode: 'open' });
  tree.innerHTML = html;
  return tree;
};

describe('a shadow tree in the article', () => {
  test('that was hidden at first is read when it is shown, and what comes into it after that', async () => {
    const { find, fresh, blocks } = await watched(
      articleWith(`<x-live hidden><template shadowrootmode="open">${LATER}</template></x-live>`),
    );
    expect(blocks).not.toContain(LATER_WORDS);
    find('x-live').removeAttribute('hidden');
    await quiet();
    expect(fresh).toEqual([LATER_WORDS]);
    find('x-live').shadowRoot?.append(
      Object.assign(document.createElement('p'), { textContent: 'It was full again.' }),
    );
    await quiet();
    expect(fresh).toEqual([LATER_WORDS, 'It was full again.']);
  });

  test('that comes with a new element is read when words come into it', async () => {
    const { document, find, fresh } = await watched(articleWith(''));
    const host = document.createElement('x-live');
    const tree = attach(host);
    find('article').append(host);
    await quiet();
    tree.innerHTML = `<section>${LATER}</section>`;
    await quiet();
    expect(fresh).toEqual([LATER_WORDS]);
  });

  test('that its element gets later is read when the page next changes, and from then on', async () => {
    const { find, fresh } = await watched(articleWith('<x-live></x-live>', '<div id="clock">14:00</div>'));
    const tree = attach(find('x-live'), LATER);
    find('#clock').textContent = '14:01';
    await quiet();
    expect(fresh).toEqual([LATER_WORDS]);
    tree.innerHTML += '<p>It was full again.</p>';
    await quiet();
    expect(fresh).toEqual([LATER_WORDS, 'It was full again.']);
  });

  test('around the article is watched as the article is', async () => {
    const article = `<article><h1>Council hears the riders of the night boat</h1>${FILLER.join('')}</article>`;
    const { find, fresh } = await watched(
      `<!doctype html><title>Council hears the riders of the night boat</title><x-page><template shadowrootmode="open"><main>${article}</main></template></x-page>`,
    );
    find('x-page').shadowRoot?.querySelector('article')?.insertAdjacentHTML('beforeend', LATER);
    await quiet();
    expect(fresh).toEqual([LATER_WORDS]);
  });
});

describe('a part of the article that was hidden at first', () => {
  test.each([
    ['by its attribute', `<div hidden>${LATER}</div>`, 'hidden'],
    ['until it is unfolded', `<details><summary>More</summary>${LATER}</details>`, 'open'],
  ])('%s is read when it is shown', async (_, html, attribute) => {
    const { find, fresh, blocks } = await watched(articleWith(`<section>${html}</section>`));
    expect(blocks).not.toContain(LATER_WORDS);
    find('section > *').toggleAttribute(attribute);
    await quiet();
    expect(fresh).toEqual([LATER_WORDS]);
  });
});

describe('another article below the one that was read', () => {
  test('is read when its words come later than itself', async () => {
    const { find, fresh } = await watched(articleWith(''));
    find('main').insertAdjacentHTML('beforeend', '<article id="next"><h1>Another story of another day</h1></article>');
    await quiet();
    expect(fresh).toEqual([]);
    find('#next').insertAdjacentHTML('beforeend', `<div>${NEXT_PARAGRAPHS.slice(0, 2).join('')}</div>`);
    await quiet();
    find('#next > div').insertAdjacentHTML('beforeend', NEXT_PARAGRAPHS[2] ?? '');
    await quiet();
    expect(fresh.toSorted()).toEqual(NEXT.toSorted());
  });

  test('is read in a shadow tree that was empty at first', async () => {
    const { find, fresh } = await watched(
      articleWith('', '<x-next><template shadowrootmode="open"></template></x-next>'),
    );
    const { shadowRoot } = find('x-next');
    if (shadowRoot) shadowRoot.innerHTML = `<article>${NEXT_PARAGRAPHS.join('')}</article>`;
    await quiet();
    expect(fresh).toEqual(NEXT.slice(1));
  });

  test.each<[string, string, string, number]>([
    ['is none among readers’ comments', '<section id="comments"></section>', '', 0],
    ['is none beside the article', '<aside></aside>', '', 0],
    ['is one by its own headline, whatever is around it', '<div class="related"></div>', `<h1>${NEXT[0]}</h1>`, 4],
  ])('%s', async (_, around, headline, blocks) => {
    const { find, fresh } = await watched(articleWith('', `<div>${around}</div>`));
    find('main > div > *').insertAdjacentHTML('beforeend', `<article>${headline}${NEXT_PARAGRAPHS.join('')}</article>`);
    await quiet();
    expect(fresh).toHaveLength(blocks);
  });
});
