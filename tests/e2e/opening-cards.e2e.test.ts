import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeLink } from '../../src/parts/place-link.ts';
import { cardText, clickWords, pointOf, pressInCard } from './reader-steps.ts';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { contested, marked, SAID, settled, startWire } from './wire.ts';
import { articleBody, articlePage, filler, said } from './wire-pages.ts';

const URL_OF_STORY = 'http://wire.example/long';
const STORY = articleBody(
  'Ferry or bridge',
  `<p>${filler}</p>`.repeat(12) + said(SAID) + `<p>${filler}</p>`.repeat(12) + said(`${SAID} again`),
);

describe.each<Name>(['chromium', 'firefox'])('cards are opened in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startWire(name);
    rig.sites.page(URL_OF_STORY, articlePage(STORY, { head: '<meta name="viewport" content="width=device-width">' }));
  });
  afterAll(() => rig?.close());

  const open = async (url = URL_OF_STORY) => {
    const page = await rig.open(url);
    await marked(page, 2);
    return { page, tab: await rig.tabOf(URL_OF_STORY) };
  };

  test('by a tap', async () => {
    const { page, tab } = await open();
    await page.bringToFront();
    const { x, y } = await pointOf(page, SAID);
    await page.touchscreen.tap(x, y);
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Contested');
    await page.close();
  });

  test('on a phone’s window as a sheet that leaves the words in sight', async () => {
    const { page, tab } = await open();
    await page.setViewport({ width: 320, height: 640 });
    await clickWords(page, SAID);
    await until(() => cardText(rig, tab), 'the card');
    const card = await until(async () => {
      const at = await page.evaluate(() => document.querySelector('obelus-card')?.getBoundingClientRect().toJSON());
      return [at?.left, Math.round(at?.right), Math.round(at?.bottom)].join() === '0,320,640' && at;
    }, 'the card at the foot');
    const words = await page.evaluate((wanted) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted));
      return paragraph?.getBoundingClientRect().toJSON();
    }, SAID);
    expect(words.top).toBeGreaterThanOrEqual(0);
    expect(words.top).toBeLessThan(card.top);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('from popup or panel for a statement that is not marked, with what is near it', async () => {
    const url = 'http://wire.example/near';
    const near = 'The ferry has not carried more people than the bridge';
    rig.sites.page(url, articlePage(articleBody('Ferry or bridge', said(near))));
    const page = await rig.open(url);
    const tab = await settled(rig, url);
    const state = await rig.call('get-page', { tab });
    const [entry] = state.is === 'read' ? state.report.entries : [];
    expect(entry?.findings.map(({ level }) => level)).toEqual(['related']);
    expect(await contested(page)).toBe(0);
    await rig.callTab(tab, 'show-mention', { key: entry?.seen.key ?? '', findings: entry?.findings ?? [] });
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Related, not the same statement');
    await page.close();
  });

  test('and closed by a click beside them, not by selecting text', async () => {
    const { page, tab } = await open();
    await clickWords(page, SAID);
    await until(() => cardText(rig, tab), 'the card');
    await page.mouse.click(4, 4);
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
    await page.close();
  });

  test('the copied link leads to exactly these words, of two places that say them', async () => {
    const { page, tab } = await open();
    const state = await rig.call('get-page', { tab });
    const entries = state.is === 'read' ? state.report.entries : [];
    const second = entries.findLast(({ seen }) => seen.selector.exact.includes(SAID))?.seen;
    if (!second) throw new Error('the second place was not read');
    const link = placeLink(URL_OF_STORY, second.selector);
    await rig.callTab(tab, 'show-mention', { key: second.key, findings: [] });
    await until(() => cardText(rig, tab), 'the card');
    await pressInCard(rig, page, tab, 'Copy link to this place');
    await until(async () => (await cardText(rig, tab))?.includes('Link copied'), 'the card to say so');
    await page.close();

    const found = await rig.browser.newPage();
    await found.bringToFront();
    await found.goto(link);
    const places = () =>
      found.evaluate(
        (wanted) =>
          [...document.querySelectorAll('p')]
            .filter((one) => one.textContent?.includes(wanted))
            .map((one) => one.getBoundingClientRect())
            .map(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
        SAID,
      );
    await until(async () => JSON.stringify(await places()) === '[false,true]', 'the second place to be in sight');
    await found.close();
  });
});
