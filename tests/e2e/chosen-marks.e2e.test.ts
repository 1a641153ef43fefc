import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/messaging/contract.ts';
import { cardText, clickWords, highlights, pause, pointOf } from './reader-steps.ts';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { marked, SAID, startWire } from './wire.ts';
import { articleBody, articlePage, said } from './wire-pages.ts';

const LAW = '42 U.S.C. § 1983';
const STORY = articleBody('Ferry or bridge', `${said(SAID)}<p>The suit was brought under ${LAW} in May.</p>`);
const URL_OF_STORY = 'http://wire.example/story';

describe.each<Name>(['chromium', 'firefox'])('marks as they are chosen in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    rig = await startWire(name);
    rig.sites.page(URL_OF_STORY, articlePage(STORY));
    page = await rig.open(URL_OF_STORY);
    await marked(page, 1);
    tab = await rig.tabOf(URL_OF_STORY);
  });
  afterAll(() => rig?.close());

  const choose = (change: Partial<Settings>) => rig.call('change-settings', { change });
  const lines = async () => Object.keys(await highlights(page)).sort();
  const become = (wanted: readonly string[]) =>
    until(async () => JSON.stringify(await lines()) === JSON.stringify(wanted), wanted.join(' '));
  const lineOf = (mark: string) =>
    page.evaluate(
      (one) =>
        getComputedStyle(document.querySelector('article p:last-child') ?? document.body, `::highlight(${one})`)
          .textDecorationLine,
      mark,
    );
  const isOpen = async () => (await cardText(rig, tab)) !== null;

  test('one kind is highlighted, another is off, and the page follows at once', async () => {
    await become(['obelus-citation-light', 'obelus-contested-light']);
    await choose({ markKinds: { citation: 'off', contested: 'highlight' } });
    await become(['obelus-contested-light', 'obelus-tint-contested-light']);
    await clickWords(page, LAW);
    await pause(300);
    expect(await isOpen()).toBe(false);
    await choose({ markKinds: {} });
    await become(['obelus-citation-light', 'obelus-contested-light']);
  });

  test('a site has a style of its own', async () => {
    await choose({ siteMarks: { 'wire.example': 'off' } });
    await become([]);
    await choose({ siteMarks: { 'other.example': 'off' }, markStyle: 'highlight' });
    await become(['obelus-citation-light', 'obelus-contested-light', 'obelus-tint-contested-light']);
    await choose({ siteMarks: {}, markStyle: 'underline' });
    await become(['obelus-citation-light', 'obelus-contested-light']);
  });

  test('the mouse opens no card, unless that is switched on; then it takes no focus, and goes when the mouse goes', async () => {
    await page.bringToFront();
    const at = await pointOf(page, SAID);
    const rest = async (x: number, y: number) => {
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await pause(700);
    };
    await rest(at.x, at.y);
    expect(await isOpen()).toBe(false);
    await choose({ openOnHover: true });
    await rest(at.x, at.y);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const card = await page.evaluate(() => document.querySelector('obelus-card')?.getBoundingClientRect().toJSON());
    await rest(card.x + 40, card.y + 60);
    expect(await isOpen()).toBe(true);
    await rest(5, 5);
    await until(async () => !(await isOpen()), 'the card to close');
    await page.mouse.click(at.x, at.y);
    await until(isOpen, 'the clicked card');
    await rest(5, 5);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await isOpen()), 'the card to close');
    await choose({ openOnHover: false });
  });

  test.runIf(name === 'chromium')('nothing prints, unless that is switched on; and then no card', async () => {
    const printed = async () => {
      await page.emulateMediaType('print');
      const painted = [];
      for (const mark of await lines()) if ((await lineOf(mark)) !== 'none') painted.push(mark);
      await page.emulateMediaType('screen');
      return painted;
    };
    expect(await printed()).toEqual([]);
    await choose({ printMarks: true });
    await until(async () => (await lines()).some((mark) => mark.endsWith('print')), 'marks for paper');
    expect(await lineOf('obelus-contested-print')).toBe('none');
    expect(await printed()).toEqual(['obelus-citation-print', 'obelus-contested-print']);
    await clickWords(page, SAID);
    await until(isOpen, 'the card');
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => document.querySelector('obelus-card')?.getBoundingClientRect().height)).toBe(0);
    await page.emulateMediaType('screen');
    await page.keyboard.press('Escape');
    await choose({ printMarks: false });
    await until(async () => !(await lines()).some((mark) => mark.endsWith('print')), 'marks for paper to go');
  });

  test.runIf(name === 'chromium')('in forced colours the line keeps its style', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const style = await page.evaluate(() => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.querySelector('article p:last-child') ?? document.body,
        '::highlight(obelus-contested-light)',
      );
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
    expect(style).toBe('underline dashed');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });

  test('a page that turns dark has its marks in the inks for the dark', async () => {
    await page.evaluate(() => {
      document.body.style.cssText = 'background:#101216;color:#eee';
    });
    await become(['obelus-citation-dark', 'obelus-contested-dark']);
    await page.evaluate(() => document.body.removeAttribute('style'));
    await become(['obelus-citation-light', 'obelus-contested-light']);
  });

  test.runIf(name === 'chromium')('a page that is loaded ahead is read when it comes to the front', async () => {
    const rules = `<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>`;
    rig.sites.page(
      'http://wire.example/start',
      articlePage(`${articleBody('Start')}<a id="on" href="/ahead">On</a>`, { head: rules }),
    );
    rig.sites.page('http://wire.example/ahead', articlePage(STORY));
    const start = await rig.open('http://wire.example/start');
    await start.bringToFront();
    await until(() => rig.sites.requests.some(({ url }) => url.endsWith('/ahead')), 'the page to be loaded ahead');
    await pause(500);
    await start.click('#on').catch(() => undefined);
    // Asked beside the page: the test’s own connection to it is to the one that was left.
    const ahead = await rig.tabOf('http://wire.example/ahead');
    await until(() => rig.beside(ahead, "CSS.highlights.has('obelus-contested-light')"), 'the mark');
    const started = await rig.beside<number>(ahead, "performance.getEntriesByType('navigation')[0].activationStart");
    process.stdout.write(`loaded ahead by ${Math.round(started)} ms\n`);
    expect(started).toBeGreaterThan(0);
    await start.close();
  });
});
