import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, FRONT, servePages } from './demo-pages.ts';
import { cardText, chooseReach, highlights, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

describe.each<Name>(['chromium', 'firefox'])('panel, popup and settings in %s', (name) => {
  let rig: Rig;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    page = await rig.open(ARTICLE);
    tab = await rig.tabOf(ARTICLE);
    await marks(page);
  });
  afterAll(() => rig?.close());

  test('the panel lists the article in reading order, and an entry goes to its place', async () => {
    const panel = await rig.openOwn(`pages/sidepanel/sidepanel.html?tab=${tab}`);
    await panel.waitForSelector('.item');
    const items = await panel.$$eval('.item', (all) => all.map((item) => item.textContent ?? ''));
    const places = ['shall not cross', 'For twenty years', 'Inspections have fallen', 'Fewer than 30'].map((words) =>
      items.findIndex((item) => item.includes(words)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    await panel.$$eval('.item', (all) =>
      all
        .find((item) => item.textContent?.includes('Fewer than 30'))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(await until(() => cardText(rig, tab), 'the card')).toContain('Quote differs from its source');
    await rig.callTab(tab, 'toggle-card', null);
    await panel.close();
  });

  test('the popup’s list is walked by arrow keys, and Enter opens the card in the page', async () => {
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.waitForSelector('.item');
    await popup.focus('.item');
    await popup.keyboard.press('ArrowDown');
    const words = await popup.evaluate(() => document.activeElement?.querySelector('.said, .ttl')?.textContent ?? '');
    // It closes itself, at times before the key is up.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const text = await until(() => cardText(rig, tab), 'the card');
    expect(text.replace(/\s+/g, ' ')).toContain(words.replace(/[“”]/g, '').trim().slice(0, 20));
    await rig.callTab(tab, 'toggle-card', null);
    await popup.close().catch(() => undefined); // it closes itself
  });

  test('a change of the marks acts at once in open pages', async () => {
    const settings = await rig.openOwn('pages/settings/settings.html');
    await settings.waitForSelector('#marks .seg button');
    const press = (words: string) =>
      settings.$$eval(
        '#marks .seg button',
        (buttons, wanted) => buttons.find((button) => button.textContent === wanted)?.click(),
        words,
      );
    await press('Highlight');
    await until(async () => Object.keys(await highlights(page)).some((mark) => mark.includes('tint')), 'the tint');
    await press('Off');
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    await press('Underline');
    await until(async () => 'obelus-differs-light' in (await highlights(page)), 'the marks to come back');
    await settings.close();
  });

  test('the popup says why nothing is shown', async () => {
    const front = await rig.open(FRONT);
    const frontTab = await rig.tabOf(FRONT);
    await until(async () => (await rig.call('get-page', { tab: frontTab })).is === 'not-article', 'the gate’s word');
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${frontTab}`);
    await until(() => popup.$eval('body', (body) => body.innerText.includes('This is not an article.')), 'the reason');
    await popup.close();
    await front.close();
    await rig.call('change-settings', { change: { pausedSince: '2026-11-22T09:12:00.000Z' } });
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    const paused = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await until(() => paused.$eval('body', (body) => body.innerText.includes('Paused everywhere')), 'the pause');
    await rig.call('change-settings', { change: { pausedSince: null } });
    await until(async () => 'obelus-differs-light' in (await highlights(page)), 'the marks to come back');
    await paused.close();
  });
});
