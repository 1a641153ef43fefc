import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardText, clickWords, pause } from './reader-steps.ts';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { listed, marked, SAID, settled, startWire } from './wire.ts';
import { articleBody, articlePage, filler, frontPage, said } from './wire-pages.ts';

describe.each<Name>(['chromium', 'firefox'])('pages that grow in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startWire(name);
  });
  afterAll(() => rig?.close());

  /** Serve a page, open it, and wait until it was read. */
  const open = async (at: string, html: string): Promise<{ page: Page; tab: number }> => {
    const url = `http://wire.example/${at}`;
    rig.sites.page(url, html);
    const page = await rig.open(url);
    return { page, tab: await settled(rig, url) };
  };
  const opensCard = async (page: Page, tab: number) => {
    await clickWords(page, SAID);
    expect(await until(() => cardText(rig, tab), 'the card', 40)).toContain('Contested');
  };

  const isPainted = (page: Page): Promise<boolean> =>
    page.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('article p:last-child') ?? document.body,
          '::highlight(obelus-contested-light)',
        ).textDecorationLine === 'underline',
    );

  test('endless scrolling: the next article below is read when it comes, and only it', async () => {
    const script = `new IntersectionObserver(([end], watch) => {
      if (!end.isIntersecting) return;
      watch.disconnect();
      const next = document.createElement('article');
      next.innerHTML = ${JSON.stringify(`<h1>The next story</h1><p>${filler}</p>${said(SAID)}`)};
      document.querySelector('main').append(next);
    }).observe(document.querySelector('#end'));`;
    const { page, tab } = await open(
      'endless',
      articlePage(
        `${articleBody('Ferry or bridge', said('We have never asked for a bridge'))}<div id="end" style="margin-top:3000px">.</div><script>${script}</script>`,
      ),
    );
    const before = await listed(rig, tab);
    expect(await isPainted(page), 'rules in a page without marks').toBe(false);
    await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
    await marked(page, 1);
    await until(() => isPainted(page), 'the rules of the first mark');
    const after = await listed(rig, tab);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).filter((words) => words.includes(SAID))).toHaveLength(1);
    expect(new Set(after).size).toBe(after.length);
    await opensCard(page, tab);
    await page.close();
  });

  test('a live blog of 500 entries: all are read, and one that is put on top joins them', async () => {
    const entries = Array.from(
      { length: 500 },
      (_, index) =>
        `<section class="entry"><h2>${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}</h2><p>“Boat number ${index} left the quay on time today,” said Bela Thorne. ${filler.slice(0, 300)}</p></section>`,
    );
    const { page, tab } = await open(
      'live-500',
      articlePage(
        `<main><article><h1>The harbour, live</h1><p class="byline"><time datetime="2026-11-20">20 November</time></p><div id="log">${entries.join('')}</div></article></main>`,
        { head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>' },
      ),
    );
    const before = await listed(rig, tab);
    expect(before.filter((words) => words.startsWith('Boat number')).length).toBe(500);
    await page.evaluate(
      (html) => document.querySelector('#log')?.insertAdjacentHTML('afterbegin', html),
      `<section class="entry"><h2>09:00</h2>${said(SAID)}</section>`,
    );
    await marked(page, 1);
    expect((await listed(rig, tab)).length).toBe(before.length + 1);
    await page.close();
  });

  test('an application that goes on by the Navigation API is read at each address', async () => {
    const script = `globalThis.navigation?.addEventListener('navigate', (event) => {
      if (!event.canIntercept || !event.destination.url.includes('/spa-')) return;
      event.intercept({ async handler() {
        await new Promise((done) => setTimeout(done, 200));
        document.querySelector('#app').innerHTML = event.destination.url.endsWith('1')
          ? ${JSON.stringify(articleBody('Ferry or bridge', said(SAID)))}
          : ${JSON.stringify(articleBody('Another story', said('We have never asked for a bridge')))};
      } });
    });`;
    const { page } = await open(
      'spa',
      frontPage().replace('<body>', `<body><div id="app"></div><script>${script}</script>`),
    );
    const can = await page.evaluate(() => 'navigation' in globalThis);
    process.stdout.write(`${name}: Navigation API ${can ? 'there' : 'missing'}\n`);
    if (can) {
      await page.evaluate(() => void Reflect.get(globalThis, 'navigation').navigate('/spa-1'));
      await marked(page, 1);
      await page.evaluate(() => void Reflect.get(globalThis, 'navigation').navigate('/spa-2'));
      await marked(page, 0);
      await page.evaluate(() => void Reflect.get(globalThis, 'navigation').back());
      await marked(page, 1, 'the mark, on the way back');
    }
    await page.close();
  });

  test('a megabyte of text is read to its end', async () => {
    const paragraphs = Array.from(
      { length: 1700 },
      (_, index) => `<p>${filler}${index % 50 === 0 ? '“It rained,” said Ona Vell.' : ''}</p>`,
    );
    const html = articlePage(articleBody('All of it', paragraphs.join('') + said(SAID)));
    expect(html.length).toBeGreaterThan(1_000_000);
    const { page, tab } = await open('megabyte', html);
    await marked(page, 1, 'the mark at the end', 40);
    await opensCard(page, tab);
    await page.close();
  });

  test('a paywall takes text away: its marks go, those above stay, and what it laid over the page is not clicked through', async () => {
    const { page, tab } = await open(
      'paywall',
      articlePage(
        articleBody('Ferry or bridge', `${said(SAID)}<div id="rest"><p>${filler}</p>${said(`${SAID} again`)}</div>`),
      ),
    );
    await marked(page, 2);
    await page.evaluate(() => {
      document.querySelector('#rest')?.remove();
      document.body.style.overflow = 'hidden';
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div id="wall" style="position:fixed;inset:0;background:#fffc">Subscribe</div>',
      );
    });
    await marked(page, 1);
    await clickWords(page, SAID);
    await pause(400);
    expect(await cardText(rig, tab)).toBeNull();
    await page.evaluate(() => document.querySelector('#wall')?.remove());
    await opensCard(page, tab);
    await page.close();
  });

  test('endless mutation: marks come and stay, and the page goes on', async () => {
    const script = `let ticks = 0;
      setInterval(() => {
        ticks++;
        document.querySelector('#clock').textContent = String(ticks);
        const box = document.querySelector('#box');
        box.replaceChildren(...Array.from({ length: 20 }, () => document.createElement('i')));
        document.querySelector('article').dataset.tick = ticks;
      }, 5);`;
    const { page, tab } = await open(
      'restless',
      articlePage(
        `${articleBody('Ferry or bridge', `<p>It is <b id="clock">0</b> past.</p><div id="box"></div>${said(SAID)}`)}<script>${script}</script>`,
      ),
    );
    await marked(page, 1);
    const ticks = () => page.evaluate(() => Number(document.querySelector('#clock')?.textContent));
    const before = await ticks();
    await until(async () => (await ticks()) > before + 50, 'the page to go on');
    await marked(page, 1);
    await opensCard(page, tab);
    await page.close();
  });

  test('marks survive that the page draws its text anew, changes its font, and is zoomed', async () => {
    const { page, tab } = await open('drawn-anew', articlePage(articleBody('Ferry or bridge', said(SAID))));
    await marked(page, 1);
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = String(main.innerHTML);
    });
    await pause(900);
    await marked(page, 1, 'the mark in the new nodes');
    await opensCard(page, tab);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.body.style.font = '30px/2 monospace';
      Reflect.set(document.documentElement.style, 'zoom', '1.5');
    });
    await opensCard(page, tab);
    const inWindow = await page.evaluate(() => {
      const card = document.querySelector('obelus-card')?.getBoundingClientRect();
      return card && card.left >= 0 && card.top >= 0 && card.right <= innerWidth + 1 && card.bottom <= innerHeight + 1;
    });
    expect(inWindow).toBe(true);
    await page.close();
  });
});
