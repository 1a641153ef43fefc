import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardText, clickWords, highlights, pause } from './reader-steps.ts';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { contested, marked, SAID, settled, startWire } from './wire.ts';
import { articleBody, articlePage, filler, said } from './wire-pages.ts';

const STORY = articleBody('Ferry or bridge', said(SAID));

describe.each<Name>(['chromium', 'firefox'])('pages of any make in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startWire(name);
  });
  afterAll(() => rig?.close());

  const address = (at: string) => `http://wire.example/${at}`;
  const open = async (at: string, html: string, headers: Readonly<Record<string, string>> = {}) => {
    rig.sites.page(address(at), html, headers);
    const page = await rig.open(address(at));
    return { page, tab: await rig.tabOf(address(at)) };
  };
  const opensCard = async (page: Page, tab: number) => {
    await clickWords(page, SAID);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
  };

  test('frames of other origins: the article around them is read, they are not', async () => {
    rig.sites.page('http://adverts.example/frame', articlePage(STORY));
    const { page, tab } = await open(
      'frames',
      articlePage(`${STORY}<iframe src="http://adverts.example/frame" width="600" height="900"></iframe>`),
    );
    await marked(page, 1);
    const frame = await until(() => page.frames().find((one) => one.url().includes('adverts')), 'the frame');
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    await opensCard(page, tab);
    await page.close();
  });

  test('an article in open shadow roots, one within another', async () => {
    const { page, tab } = await open(
      'shadow',
      articlePage(`<paper-story></paper-story><script>
        customElements.define('paper-text', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(STORY)}; }
        });
        customElements.define('paper-story', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<main><paper-text></paper-text></main>'; }
        });
      </script>`),
    );
    await marked(page, 1);
    const { x, y } = await page.evaluate((wanted) => {
      const words = document
        .querySelector('paper-story')
        ?.shadowRoot?.querySelector('paper-text')
        ?.shadowRoot?.querySelectorAll('p');
      const paragraph = [...(words ?? [])].find((one) => one.textContent?.includes(wanted));
      paragraph?.scrollIntoView({ block: 'center' });
      const box = paragraph?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 10 };
    }, SAID);
    await page.mouse.click(x, y);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    await page.close();
  });

  test('AMP: hidden by its boilerplate until its script has run', async () => {
    const boilerplate =
      '<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}@keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>';
    const { page, tab } = await open(
      'amp',
      articlePage(
        `${STORY.replace('</article>', '<amp-img src="a.jpg" width="9" height="9"></amp-img><amp-ad width="300" height="250">Buy a boat</amp-ad></article>')}
        <script>setTimeout(() => (document.body.style.animation = 'none'), 600)</script>`,
        { head: boilerplate, html: '⚡ lang="en"' },
      ),
    );
    await marked(page, 1);
    await opensCard(page, tab);
    await page.close();
  });

  test('content-visibility: what is not drawn yet is marked, and jumped to', async () => {
    const far = Array.from(
      { length: 30 },
      (_, index) =>
        `<section style="content-visibility:auto;contain-intrinsic-size:auto 600px"><p>${filler}</p>${index === 28 ? said(SAID) : ''}</section>`,
    );
    const { page, tab } = await open('undrawn', articlePage(articleBody('Ferry or bridge', far.join(''))));
    await marked(page, 1);
    await rig.callTab(tab, 'step-mark', { by: 1 });
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    const seen = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('obelus-contested-light') ?? [])];
      if (!(range instanceof Range)) return null;
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(seen?.top).toBeGreaterThanOrEqual(0);
    expect(seen?.bottom).toBeLessThanOrEqual(seen?.height ?? 0);
    await page.close();
  });

  test('a page that redefines Array.prototype, Range and JSON is read as any other', async () => {
    const broken = `<script>
      for (const method of ['map', 'filter', 'flatMap', 'push', 'find', 'some', 'sort', 'slice', 'toSorted', Symbol.iterator])
        Array.prototype[method] = () => { throw new Error('broken by the page'); };
      for (const method of ['setStart', 'setEnd', 'toString', 'getClientRects', 'getBoundingClientRect', 'compareBoundaryPoints'])
        Range.prototype[method] = () => { throw new Error('broken by the page'); };
      globalThis.Range = globalThis.Highlight = class {};
      JSON.parse = JSON.stringify = () => 'broken';
      Element.prototype.attachShadow = Element.prototype.querySelectorAll = () => { throw new Error('broken by the page'); };
      globalThis.Promise = class {}; globalThis.Map = class {};
    </script>`;
    const { tab } = await open('redefined', articlePage(STORY, { head: broken }));
    await until(async () => {
      const state = await rig.call('get-page', { tab });
      return state.is === 'read' && state.report.entries.some(({ findings }) => findings.length > 0);
    }, 'the annotation');
    // Asked beside the page: in it nothing can be asked any more.
    await until(() => rig.beside(tab, "CSS.highlights.has('obelus-contested-light')"), 'the mark');
    await rig.callTab(tab, 'step-mark', { by: 1 });
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
  });

  test('a strict content security policy and Trusted Types keep neither marks nor card from their styles', async () => {
    const { page, tab } = await open('strict', articlePage(STORY), {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await marked(page, 1);
    // The rules come with the first mark, a moment behind it.
    const isDashed = (): boolean =>
      getComputedStyle(
        document.querySelector('article p:last-child') ?? document.body,
        '::highlight(obelus-contested-light)',
      ).textDecorationStyle === 'dashed';
    await until(() => page.evaluate(isDashed), 'the marks’ rules');
    await opensCard(page, tab);
    const inCard = (what: string) =>
      rig.beside<string>(
        tab,
        `(() => { const host = document.querySelector('obelus-card'); const root = host.openOrClosedShadowRoot ?? api.dom.openOrClosedShadowRoot(host); return ${what}; })()`,
      );
    expect(await inCard("getComputedStyle(root.querySelector('.card')).width")).toBe('320px');
    await page.close();
  });

  test('back from the browser’s cache, a page has its marks and answers', async () => {
    const { page, tab } = await open('first', articlePage(`${STORY}<a id="on" href="/second">Next</a>`));
    rig.sites.page(address('second'), articlePage(articleBody('Another story')));
    await marked(page, 1);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    const app = "Reflect.get(globalThis, 'obelusApp')";
    await rig.beside(tab, `Object.assign(${app}, { first: true }).first`);
    await Promise.all([page.waitForNavigation(), page.click('#on')]);
    await settled(rig, address('second'));
    expect(await contested(page)).toBe(0);
    // Firefox and Chromium alike never say over their protocols that a page came from the cache.
    void page.evaluate(() => history.back()).catch(() => undefined);
    await until(() => page.evaluate(() => location.pathname === '/first'), 'the page before');
    const cached = await page.evaluate(() => Reflect.get(globalThis, 'persisted') === true);
    process.stdout.write(`${name}: from the cache: ${cached}\n`);
    await marked(page, 1);
    await settled(rig, address('first'));
    // The app that comes with the page asks again; only a page that was loaded anew gets one.
    expect(await rig.beside(tab, `${app}.first === true`)).toBe(cached);
    await opensCard(page, tab);
    await page.close();
  });

  test('a PDF: nothing happens, and nothing fails', async () => {
    const failed: unknown[] = [];
    rig.sites.page(address('paper.pdf'), PDF, { 'content-type': 'application/pdf' });
    const page = await rig.browser.newPage();
    page.on('pageerror', (error) => failed.push(error));
    await page.goto(address('paper.pdf')).catch(() => undefined); // a viewer never says that it has loaded
    await pause(1500);
    const { welcome } = rig;
    const ask = `(async (api) => { const tab = (await api.tabs.query({})).find(({ url }) => url?.endsWith('paper.pdf')); return tab && (await api.runtime.sendMessage({ call: 'get-page', request: { tab: tab.id } })).reply?.is; })(globalThis.browser ?? chrome)`;
    // A page that is no article says so when it is asked.
    const state = await until(async () => {
      const is = await welcome.evaluate(ask);
      return is !== 'looking' && { is };
    }, 'the gate’s word').then(({ is }) => is);
    process.stdout.write(`${name}: a PDF is ${state}\n`);
    expect(['not-article', 'no-access', 'browser-page', 'unread', undefined]).toContain(state);
    expect(await highlights(page).catch(() => ({}))).toEqual({});
    expect(failed).toEqual([]);
    await page.close();
  });
});

/** The smallest that a viewer opens. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
