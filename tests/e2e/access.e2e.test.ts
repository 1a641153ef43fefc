import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { inFirefoxWindow } from './context-menu.ts';
import { ARTICLE, ELSEWHERE, servePages } from './demo-pages.ts';
import { chooseReach, highlights, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const SITE = '*://*.ardley-ledger.example/*';

/** Do what the browser's own page of extensions does when its owner gives or takes access there. */
async function inBrowserSettings(rig: Rig, act: 'add' | 'remove', pattern: string): Promise<void> {
  if (rig.name === 'firefox') {
    await inFirefoxWindow(
      rig,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('obelus@obelus.invalid');
        await ExtensionPermissions.${act}(extension.id, { origins: [${JSON.stringify(pattern)}], permissions: [] }, extension);
        return true;
      })()`,
    );
    return;
  }
  const page = await rig.browser.newPage();
  await page.goto('chrome://extensions/');
  const id = new URL(rig.base).host;
  await page.evaluate(
    `new Promise((done) => chrome.developerPrivate.${act}HostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)}, () => done(chrome.runtime.lastError?.message)))`,
  );
  await page.close();
}

describe.each<Name>(['chromium', 'firefox'])('access in %s', (name) => {
  let rig: Rig;
  let page: Page;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
    page = await rig.open(ARTICLE);
    await marks(page);
  });
  afterAll(() => rig?.close());

  test('taken away in the browser’s own settings: the marks go, and popup and settings say so', async () => {
    const tab = await rig.tabOf(ARTICLE);
    const settings = await rig.openOwn('pages/settings/settings.html');
    await settings.waitForSelector('#sites li');
    await inBrowserSettings(rig, 'remove', SITE);
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    await until(
      () => settings.$eval('#sites', (part) => part.textContent?.includes('Access was taken back in the browser')),
      'the settings to say it',
    );
    expect(await settings.$eval('#sites', (part) => part.textContent)).toContain('ardley-ledger.example');
    // Without access the tab's address is hidden from the popup, unless its button was pressed.
    const state = await rig.call('get-page', { tab });
    expect(['no-access', 'browser-page']).toContain(state.is);
    await settings.close();
  });

  test('given again in the browser’s own settings: the tab that stood open all the while is marked', async () => {
    const settings = await rig.openOwn('pages/settings/settings.html');
    await until(() => settings.$eval('#sites', (part) => part.textContent?.includes('Give it again')), 'the way back');
    await inBrowserSettings(rig, 'add', SITE);
    expect(Object.keys(await marks(page))).toContain('obelus-differs-light');
    await until(
      () => settings.$eval('#sites', (part) => !part.textContent?.includes('Access was taken back')),
      'the settings to follow',
    );
    await settings.close();
  });

  // Chromium would ask, and nobody answers there.
  test.runIf(name === 'firefox')('given again by a press in the settings: the open tab is marked', async () => {
    await inBrowserSettings(rig, 'remove', SITE);
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    const settings = await rig.openOwn('pages/settings/settings.html');
    await settings.waitForSelector('#sites li.meta .text');
    await settings.bringToFront();
    await settings.click('#sites li.meta .text');
    expect(Object.keys(await marks(page))).toContain('obelus-differs-light');
    await settings.close();
  });

  // Chromium's own page gives back what was given before, and only that.
  test.runIf(name === 'firefox')(
    'given in the browser’s own settings: the site is on, in its open tab, too',
    async () => {
      const other = await rig.open(ELSEWHERE);
      expect(await highlights(other)).toEqual({});
      await inBrowserSettings(rig, 'add', '*://*.other-paper.example/*');
      expect(Object.keys(await marks(other))).toContain('obelus-differs-light');
      expect((await rig.call('get-settings', null)).sites).toContain('other-paper.example');
      await other.close();
    },
  );

  test('a site that is switched off in the popup loses its marks at once, and gets them back', async () => {
    await page.bringToFront();
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${await rig.tabOf(ARTICLE)}`);
    await popup.waitForSelector('.switch:checked');
    await popup.click('.switch');
    await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
    await popup.waitForSelector('.switch:not(:checked)');
    // The popup asks what the page is now, and does not have it read again.
    await popup.waitForFunction(() => !document.querySelector('.item'));
    expect(await highlights(page)).toEqual({});
    await popup.click('.switch');
    expect(Object.keys(await marks(page))).toContain('obelus-differs-light');
    await popup.close();
  });
});
