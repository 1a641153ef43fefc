import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeForm } from '../fixtures/annotations.ts';
import { cardText, chooseReach, clickWords, highlights, pause } from './reader-steps.ts';
import { type Name, type Rig, startRig, until } from './rig.ts';

const LIVE = 'http://wire.example/live';
const FRONT = 'http://wire.example/';
const SAID = 'The ferry has carried more people than the bridge';
const filler =
  'The council of Low Marsh met for the third time this week and heard the harbour master at length. '.repeat(6);

describe.each<Name>(['chromium', 'firefox'])('pages that change in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startRig(name);
    rig.sites.page(LIVE, articlePage('Ferry or bridge'));
    rig.sites.page(FRONT, frontPage());
    await chooseReach(rig, { sites: ['wire.example'] });
    const form = makeForm({ quotation: SAID, speaker: 'Bela Thorne', status: 'contested', page: '', selector: null });
    expect(await rig.call('publish-draft', { id: 'a', form })).toHaveProperty('published');
  });
  afterAll(() => rig?.close());

  const contested = async (page: Page) => (await highlights(page))['obelus-contested-light'] ?? 0;
  const read = async (url: string) => {
    const page = await rig.open(url);
    const tab = await rig.tabOf(url);
    await until(async () => ['read', 'not-article'].includes((await rig.call('get-page', { tab })).is), 'the page');
    return { page, tab };
  };

  test('what arrives later is read and marked, and joins the popup’s list', async () => {
    const { page, tab } = await read(LIVE);
    expect(await contested(page)).toBe(0);
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the new mark');
    const state = await rig.call('get-page', { tab });
    const words = state.is === 'read' ? state.report.entries.map(({ seen }) => seen.selector.exact) : [];
    expect(words.filter((exact) => exact.includes(SAID))).toHaveLength(1);
    await clickWords(page, SAID);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    await page.close();
  });

  test('a mark whose words are taken away goes, and comes back with them', async () => {
    const { page } = await read(LIVE);
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the mark');
    await page.evaluate(() => document.querySelector('article p:last-child')?.remove());
    await until(async () => (await contested(page)) === 0, 'the mark to go');
    await page.evaluate((html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html), said(SAID));
    await until(async () => (await contested(page)) === 1, 'the mark to come back');
    await page.close();
  });

  test('an article that is put where a front page was, without loading, is read', async () => {
    const { page } = await read(FRONT);
    expect(await highlights(page)).toEqual({});
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/story-1');
        setTimeout(() => {
          document.body.innerHTML = html;
        }, 300);
      },
      articleBody('Ferry or bridge', said(SAID)),
    );
    await until(async () => (await contested(page)) === 1, 'the mark');
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/story-2');
        document.body.innerHTML = html;
      },
      articleBody('Another story', said('We have never asked for a bridge')),
    );
    await until(async () => (await contested(page)) === 0, 'the marks of the other article to go');
    await pause(500);
    const state = await rig.call('get-page', { tab: await rig.tabOf('http://wire.example/story-2') });
    expect(state.is === 'read' && state.report.entries[0]?.seen.selector.exact).toContain('We have never asked');
    await page.close();
  });
});

function said(words: string): string {
  return `<p>“${words},” said Bela Thorne, who keeps the harbour’s books.</p>`;
}

function articleBody(headline: string, more = ''): string {
  return `<header><nav><a href="#">Home</a></nav></header><main><article><h1>${headline}</h1><p class="byline">By <a rel="author" href="#">Ona Vell</a>, <time datetime="2026-11-20">20 November</time></p>${`<p>${filler}</p>`.repeat(5)}${more}</article></main>`;
}

function articlePage(headline: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"></head><body>${articleBody(headline)}</body></html>`;
}

function frontPage(): string {
  const teasers = Array.from(
    { length: 12 },
    (_, index) => `<li><a href="/story-${index}">Story ${index} of the day</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wire</title></head><body><ul>${teasers.join('')}</ul></body></html>`;
}
