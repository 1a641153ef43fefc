import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, FRONT, NEXT, servePages } from './demo-pages.ts';
import { cardText, chooseReach, clickWords, highlights, marks, pause, pressInCard } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

describe.each<Name>(['chromium', 'firefox'])('a reader’s day in %s', (name) => {
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

  const openPanel = async () => {
    const panel = await rig.openOwn(`pages/sidepanel/sidepanel.html?tab=${tab}`);
    await panel.waitForSelector('.item');
    return panel;
  };
  const current = (panel: Page) =>
    panel.$eval('[aria-current="true"] .item', (item) => item.textContent ?? '').catch(() => '');
  const closeCard = async () => {
    if ((await cardText(rig, tab)) !== null) await rig.callTab(tab, 'toggle-card', null);
    await until(async () => (await cardText(rig, tab)) === null, 'the card to close');
  };
  const settingsPage = async () => {
    const settings = await rig.openOwn('pages/settings/settings.html');
    await settings.waitForSelector('#publishers .switch');
    return settings;
  };
  const press = (where: Page, selector: string, words: string) =>
    until(
      () =>
        where.evaluate(
          (all, wanted) => {
            const found = [...document.querySelectorAll<HTMLElement>(all)].find(
              (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(wanted) === true,
            );
            (found?.matches('label') ? found.querySelector('input') : found)?.click();
            return found !== undefined;
          },
          selector,
          words,
        ),
      `“${words}”`,
    );
  const line = async (kind: string) => (await highlights(page))[`obelus-${kind}-light`] ?? 0;

  test('a card that is opened in the page is the current one in the panel, and the other way round', async () => {
    const panel = await openPanel();
    expect(await current(panel)).toBe('');
    await clickWords(page, 'There is no night court');
    await until(async () => (await current(panel)).includes('There is no night court'), 'the panel to follow the card');
    await rig.callTab(tab, 'step-mark', { by: 1 });
    await until(
      async () => !(await current(panel)).includes('There is no night court'),
      'the panel to follow the step',
    );
    await press(panel, '.item', 'Fewer than 30');
    await until(async () => (await cardText(rig, tab))?.includes('Fewer than 30'), 'the card to follow the panel');
    expect(await current(panel)).toContain('Fewer than 30');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await closeCard();
    await until(async () => (await current(panel)) === '', 'the panel to follow the closing');
    await panel.close();
  });

  test('the panel follows the page of its tab', async () => {
    const panel = await openPanel();
    await page.goto(FRONT);
    await until(() => panel.$eval('body', (body) => body.innerText.includes('This is not an article.')), 'the reason');
    await page.goto(ARTICLE);
    await panel.waitForSelector('.item');
    await marks(page);
    await panel.close();
  });

  test('the button counts annotated statements once that is chosen, tab by tab, and forgets the count on the way', async () => {
    const badge = () => rig.own<string>(`api.action.getBadgeText({ tabId: ${tab} })`);
    expect(await badge()).toBe('');
    const annotated = async () => {
      const state = await rig.call('get-page', { tab });
      return (state.is === 'read' ? state.report.entries : []).filter(
        ({ seen, findings }) => seen.mention.mention === 'quotation' && findings.some(({ level }) => level === 'match'),
      ).length;
    };
    const count = String(await annotated());
    expect(Number(count)).toBeGreaterThan(3);
    const settings = await settingsPage();
    await press(settings, '#shown label.set', 'Count on the toolbar button');
    await until(async () => (await badge()) === count, 'the count');
    await page.reload();
    await until(async () => (await badge()) === count, 'the count after a reload');
    await page.goto(FRONT);
    await until(async () => (await badge()) === '', 'the count to go');
    await page.goto(ARTICLE);
    await until(async () => (await badge()) === count, 'the count to come back');
    await press(settings, '#shown label.set', 'Count on the toolbar button');
    await until(async () => (await badge()) === '', 'the count to go');
    await settings.close();
  });

  test('a publisher and a status that are switched off are left out at once, in open pages and lists', async () => {
    const settings = await settingsPage();
    const panel = await openPanel();
    expect(await line('differs')).toBe(1);
    await press(settings, '#publishers label', 'Mill Valley Library');
    await until(async () => (await line('differs')) === 0, 'the publisher’s marks to go');
    expect(await line('leftout')).toBe(1);
    await until(
      () => panel.$eval('body', (body) => !body.innerText.includes('Quote differs from its source')),
      'the panel to follow',
    );
    await press(settings, '#publishers label', 'Mill Valley Library');
    await until(async () => (await line('differs')) === 1, 'the publisher’s marks to come back');
    await press(settings, '#shown label.tick', 'Words left out');
    await until(async () => (await line('leftout')) === 0, 'the status’s marks to go');
    expect(await line('differs')).toBe(1);
    await press(settings, '#shown label.tick', 'Words left out');
    await until(async () => (await line('leftout')) === 1, 'the status’s marks to come back');
    await settings.close();
    await panel.close();
  });

  test('what was hidden is listed in the settings, and comes back from there', async () => {
    await clickWords(page, 'Fewer than 30 of our members');
    await pressInCard(rig, page, tab, 'Not this statement');
    await until(async () => (await line('differs')) === 0, 'the mark to go');
    await closeCard();
    const settings = await settingsPage();
    await settings.waitForSelector('#hidden li');
    expect(await settings.$eval('#hidden', (part) => part.textContent)).toContain('Mill Valley Library');
    await press(settings, '#hidden button', 'Undo: Fewer than 30');
    await until(async () => (await line('differs')) === 1, 'the mark to come back');
    await settings.waitForFunction(() => !document.querySelector('#hidden li'));
    await settings.close();
  });

  test('a correction of the speaker holds on the open page and on another, until it is taken back', async () => {
    const exact = 'Fewer than 30 of our members were ever fined';
    await clickWords(page, 'Fewer than 30 of our members');
    const before = await until(() => cardText(rig, tab), 'the card');
    expect(before).not.toContain('Orla Bristow');
    const state = await rig.call('get-page', { tab });
    const found = state.is === 'read' ? state.report.entries.map(({ seen }) => seen.selector.exact) : [];
    const words = found.find((one) => one.startsWith('Fewer than 30')) ?? exact;
    await rig.call('save-correction', { exact: words, speaker: 'Orla Bristow', words: null });
    await until(async () => (await cardText(rig, tab))?.includes('Orla Bristow'), 'the card to be corrected');
    await closeCard();
    const other = await rig.open(NEXT);
    const otherTab = await rig.tabOf(NEXT);
    await until(async () => JSON.stringify(await rig.call('get-page', { tab: otherTab })).includes('Orla Bristow'));
    await other.close();
    const settings = await settingsPage();
    await press(settings, '#corrections button', 'Undo the correction of: Fewer than 30');
    await until(
      async () => !JSON.stringify(await rig.call('get-page', { tab })).includes('Orla Bristow'),
      'the speaker that was found',
    );
    await settings.close();
  });

  test('shortcuts are shown as they are set, four at most', async () => {
    const commands = await rig.own<{ shortcut?: string; description?: string }[]>('api.commands.getAll()');
    const set = commands.filter(({ shortcut }) => shortcut);
    expect(set.length).toBeGreaterThan(0);
    expect(set.length).toBeLessThanOrEqual(4);
    const settings = await settingsPage();
    const shown = await until(async () => {
      const keys = await settings.$$eval('#keys .key', (all) => all.map((one) => one.textContent ?? ''));
      return keys.length > 0 && keys;
    }, 'the shortcuts');
    expect(shown.sort()).toEqual(set.map(({ shortcut }) => shortcut ?? '').sort());
    await settings.close();
  });

  test('everything goes out as one file, is deleted, and comes back from the file', async () => {
    await rig.call('save-correction', { exact: 'some words', speaker: 'Orla Bristow', words: null });
    const settings = await settingsPage();
    await settings.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
        return make(blob);
      };
    });
    await press(settings, '#storage button', 'Export everything');
    const saved = await until(
      () => settings.evaluate(() => Reflect.get(globalThis, 'saved') as string | undefined),
      'the file',
    );
    expect(saved).not.toMatch(/privateKey/);
    await press(settings, '#storage button', 'Delete everything');
    await settings.waitForSelector('dialog[open]');
    expect(await settings.$eval('dialog', (dialog) => dialog.textContent)).toMatch(/9 annotations/);
    await press(settings, 'dialog button', 'Delete');
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    const empty = await until(async () => {
      const counts = await rig.call('count-storage', null);
      return counts.annotations === 0 && counts;
    }, 'nothing to be left');
    expect(empty).toMatchObject({ events: 0, drafts: 0, dismissals: 0, corrections: 0, sights: 0, key: false });
    expect(await rig.call('get-settings', null)).toMatchObject({ reach: 'click', sites: [] });
    expect(await rig.own('api.permissions.getAll()')).toMatchObject({ origins: [] });
    await page.reload();
    await pause(500);
    expect(await highlights(page)).toEqual({});

    if (name === 'chromium') await rig.approve(['*://*.ardley-ledger.example/*']);
    await settings.bringToFront();
    await settings.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'obelus.json', { type: 'application/json' }));
      const chooser = document.querySelector<HTMLInputElement>('#storage input[type=file]');
      if (!chooser) return;
      chooser.files = files.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    }, saved);
    await settings.waitForSelector('.plan .main');
    expect(await settings.$eval('.plan', (plan) => plan.textContent)).toMatch(
      /obelus\.json holds: \d+ events, 1 correction, settings\./,
    );
    await settings.click('.plan .main');
    await until(() => settings.$eval('#storage', (part) => part.textContent?.includes('Taken in:')), 'the end');
    expect((await rig.call('count-storage', null)).annotations).toBe(9);
    // The page that was open all the while is marked again.
    await until(async () => (await line('differs')) === 1, 'the marks to come back');
    await settings.close();
  });
});
