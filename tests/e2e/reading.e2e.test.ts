import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoEvents, makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, article, ELSEWHERE, FRONT, NEXT, servePages } from './demo-pages.ts';
import { cardText, chooseReach, clickWords, highlights, marks, pause, pressInCard } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

describe.each<Name>(['chromium', 'firefox'])('reading in %s', (name) => {
  let rig: Rig;
  let events: DemoEvents;

  beforeAll(async () => {
    events = await makeDemoEvents();
    rig = await startRig(name);
    servePages(rig);
  });
  afterAll(() => rig?.close());

  test('nothing runs before the reader chose a site', async () => {
    const page = await rig.open(ARTICLE);
    await pause(500);
    expect(await highlights(page)).toEqual({});
    await page.close();
  });

  test('a tab that was open before its site was switched on is marked without a reload', async () => {
    const { first } = events;
    expect(await rig.call('import-events', { events: first })).toEqual({ taken: first.length, refused: [] });
    const page = await rig.open(ARTICLE);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    expect(Object.keys(await marks(page))).toContain('obelus-contested-light');
    await page.close();
  });

  test('an article shows every kind of mark', async () => {
    const page = await rig.open(ARTICLE);
    const lines = Object.keys(await marks(page)).map((mark) => mark.replace(/^obelus-|-light$/g, ''));
    expect(lines).toEqual(
      expect.arrayContaining(['contested', 'leftout', 'differs', 'context', 'supported', 'outdated', 'citation']),
    );
    const tab = await rig.tabOf(ARTICLE);
    const state = await rig.call('get-page', { tab });
    const marked = (state.is === 'read' ? state.report.entries : [])
      .filter(({ findings }) => findings.some(({ level, reason }) => level === 'match' && reason.by === 'claim'))
      .map(({ seen }) => seen.selector.exact.slice(0, 24));
    // The words that somebody annotated, and no neighbour of theirs.
    expect(marked).toEqual([
      'Inspections have fallen ',
      'This city settled nine c',
      'Municipal inspectors may',
      'We have asked for a knoc',
      'Fewer than 30 of our mem',
      'not a single visit from ',
      'There is no night court ',
    ]);
    await page.close();
  });

  test('a click opens the card, Escape closes it and gives the focus back', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    const tab = await rig.tabOf(ARTICLE);
    await page.focus('a[rel="author"]');
    await clickWords(page, 'Inspections have fallen by half');
    const text = await until(() => cardText(rig, tab), 'the card');
    expect(text).toContain('Contested');
    expect(text).toContain('Weir Street Desk');
    expect(text).toContain('Mill Valley Library');
    expect(text).toContain('Why this mark?');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    // Opened by a shortcut, the card gives the focus back to where it was.
    await page.focus('a[rel="author"]');
    await rig.callTab(tab, 'step-mark', { by: 1 });
    await until(() => cardText(rig, tab), 'the card');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('obelus-card');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('author');
    await page.close();
  });

  test('a shortcut goes from mark to mark, and to the citation’s official text', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    const tab = await rig.tabOf(ARTICLE);
    const step = (by: 1 | -1) => rig.callTab(tab, 'step-mark', { by });
    await step(1);
    const first = await until(() => cardText(rig, tab), 'the first card');
    await step(1);
    const second = await until(async () => {
      const text = await cardText(rig, tab);
      return text !== first && text;
    }, 'the second card');
    await step(-1);
    await until(async () => (await cardText(rig, tab)) === first, 'the first card again');
    expect(second).not.toBe(first);
    await rig.callTab(tab, 'toggle-card', null);
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    await clickWords(page, '42 U.S.C. § 1983');
    await pause(300);
    expect(await cardText(rig, tab)).toBeNull(); // a link stays the page’s
    await clickWords(page, '24 CFR 982.405');
    expect(await until(() => cardText(rig, tab), 'the citation’s card')).toMatch(/CFR|C.F.R.|cfr/);
    await page.close();
  });

  test('the next page is answered after the worker was stopped', async () => {
    await rig.stopWorker();
    const page = await rig.open(NEXT);
    expect(Object.keys(await marks(page))).toContain('obelus-contested-light');
    await page.close();
  });

  test('a page that is no article runs the gate and nothing else, and wakes nobody until somebody asks', async () => {
    const page = await rig.open(FRONT);
    const tab = await rig.tabOf(FRONT);
    await pause(500);
    expect(await rig.own(`api.storage.session.get('tab-${tab}')`)).toEqual({});
    await until(async () => (await rig.call('get-page', { tab })).is === 'not-article', 'the gate’s word');
    expect(await rig.beside(tab, 'typeof obelusApp')).toBe('undefined');
    expect(await highlights(page)).toEqual({});
    await page.close();
  });

  test.runIf(name === 'chromium')('what of the extension a page runs, as its debugger lists it', async () => {
    expect(await scriptsOf(rig, ARTICLE)).toEqual(['content/app.js', 'content/gate.js']);
    expect(await scriptsOf(rig, FRONT)).toEqual(['content/gate.js']);
    expect(await scriptsOf(rig, ELSEWHERE)).toEqual([]);
  });

  test('the page’s own text and elements stay as they are, and nothing moves', async () => {
    const page = await rig.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      Object.assign(globalThis, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(ARTICLE);
    await marks(page);
    const marked = await page.evaluate(() => document.documentElement.outerHTML);
    const tab = await rig.tabOf(ARTICLE);
    await rig.callTab(tab, 'step-mark', { by: 1 });
    await until(() => cardText(rig, tab), 'the card');
    expect(await page.evaluate(() => document.querySelectorAll('body *, head *').length)).toBe(
      await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('body *, head *').length,
        article,
      ),
    );
    await rig.callTab(tab, 'toggle-card', null);
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(marked);
    await page.goto(ELSEWHERE);
    expect(marked).toBe(await page.evaluate(() => document.documentElement.outerHTML));
    if (name === 'chromium') expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBe(0);
    await page.close();
  });

  test('a retraction is shown to readers who had seen the annotation', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await rig.call('import-events', { events: events.later });
    await until(async () => Object.keys(await highlights(page)).includes('obelus-retracted-light'), 'the retraction');
    await clickWords(page, 'We have asked for a knock');
    const text = await until(async () => cardText(rig, await rig.tabOf(ARTICLE)), 'the card');
    expect(text).toContain('The minutes we cited were those of another union.');
    expect(text).toContain('You saw it on');
    await page.close();
  });

  test('“not this statement” takes the mark away at once, stays away, and can be taken back', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    const tab = await rig.tabOf(ARTICLE);
    await clickWords(page, 'Fewer than 30 of our members');
    await until(() => cardText(rig, tab), 'the card');
    await pressInCard(rig, page, tab, 'Not this statement');
    await until(async () => !('obelus-differs-light' in (await highlights(page))), 'the mark to go');
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Hidden.');
    const again = await rig.open(NEXT);
    expect(await marks(again)).not.toHaveProperty('obelus-differs-light');
    await again.close();
    await page.bringToFront();
    await pressInCard(rig, page, tab, 'Undo');
    await until(async () => 'obelus-differs-light' in (await highlights(page)), 'the mark to come back');
    await page.close();
  });

  test('a site that is switched off runs nothing, and an open page loses its marks', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await rig.call('switch-site', { host: 'ardley-ledger.example', on: false });
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    await page.goto(NEXT);
    await pause(700);
    const tab = await rig.tabOf(NEXT);
    expect(await highlights(page)).toEqual({});
    expect(await rig.beside(tab, 'typeof obelusApp')).toBe('undefined');
    await page.close();
  });

  test('in the whole run the browser asked for the pages it was sent to and nothing else', () => {
    const own = new Set([ARTICLE, NEXT, FRONT, ELSEWHERE]);
    const others = rig.sites.requests.filter(({ url }) => !own.has(url));
    process.stdout.write(`${name}: ${rig.sites.requests.length} requests, ${others.length} beside the pages\n`);
    expect(others.filter(({ url }) => !isBrowsersOwn(url))).toEqual([]);
  });
});

/** The extension's scripts that ran in a page, by their place in the extension. */
async function scriptsOf(rig: Rig, url: string): Promise<string[]> {
  const page = await rig.browser.newPage();
  const session = await page.createCDPSession();
  const scripts = new Set<string>();
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(rig.base)) scripts.add(script.url.slice(rig.base.length));
  });
  await session.send('Debugger.enable');
  await page.goto(url);
  await pause(700);
  await page.close();
  return [...scripts].sort();
}

/** What a browser asks of its maker, whatever it is told; none of it comes from an extension. */
function isBrowsersOwn(url: string): boolean {
  return /^(?:https?:\/\/)?[\w.-]+\.(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com)[:/]/.test(
    url,
  );
}
