import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { makeForm } from '../fixtures/annotations.ts';
import { inFirefoxWindow } from './context-menu.ts';
import { ARTICLE, servePages } from './demo-pages.ts';
import { cardText, chooseReach, marks, pause } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

/** Let the extension into private windows, as the owner of the browser does on its page of extensions. */
async function allowPrivate(rig: Rig): Promise<void> {
  if (rig.name === 'firefox') {
    await inFirefoxWindow(
      rig,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const id = 'obelus@obelus.invalid';
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        return true;
      })()`,
    );
  } else {
    const page = await rig.browser.newPage();
    await page.goto('chrome://extensions/');
    // Without developer mode an unpacked extension that is started again stays switched off.
    await page.evaluate(
      'new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, () => done(null)))',
    );
    const change = JSON.stringify({ extensionId: new URL(rig.base).host, incognitoAccess: true });
    await page.evaluate(
      `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(${change}, () => done(null)))`,
    );
    await page.close();
  }
  // The browser starts the extension again for that; its pages are gone.
  await pause(1500);
  await rig.update();
}

describe.each<Name>(['chromium', 'firefox'])('private windows in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await allowPrivate(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('an article is marked, its card opens, and nothing is written', async () => {
    expect(await rig.own('api.extension.isAllowedIncognitoAccess()')).toBe(true);
    const before = await rig.call('count-storage', null);
    const stored = await rig.own('api.storage.local.get(null)');
    const create = `await api.windows.create({ incognito: true, url: ${JSON.stringify(ARTICLE)} })`;
    const { tab, window } = await rig.own<{ tab: number; window: number }>(
      `{ const made = ${create}; return { tab: made.tabs[0].id, window: made.id }; }`,
    );
    await until(() => rig.beside<boolean>(tab, `CSS.highlights.has('obelus-differs-light')`), 'the marks');
    const state = await until(async () => {
      const found = await rig.call('get-page', { tab });
      return found.is === 'read' && found;
    }, 'what was found');
    const differs = state.report.entries.find(({ seen }) => seen.selector.exact.startsWith('Fewer than 30'));
    await rig.callTab(tab, 'show-mention', { key: differs?.seen.key ?? '', findings: [] });
    const text = await until(() => cardText(rig, tab), 'the card');
    expect(text).toContain('Mill Valley Library');
    // What would have to be remembered is not offered.
    expect(text).not.toContain('Not this statement');

    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.waitForSelector('.item');
    expect(await popup.$eval('body', (body) => body.innerText)).toContain('Private window');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.list button.icon')?.click());
    const field = await popup.waitForSelector('textarea');
    await field?.type(' typed in private');
    await until(() => popup.evaluate(() => document.body.innerText.includes('Draft saved')), 'the draft');
    expect(await rig.call('list-drafts', null)).toHaveLength(1);
    await popup.close();

    expect(await rig.call('count-storage', null)).toEqual(before);
    expect(before).toMatchObject({ drafts: 0, sights: 0, dismissals: 0 });
    expect(await rig.own('api.storage.local.get(null)')).toEqual(stored);
    const [draft] = await rig.call('list-drafts', null);
    await rig.call('discard-draft', { id: draft?.id ?? '' });
    expect(await rig.call('list-drafts', null)).toEqual([]);
    await rig.own(`api.windows.remove(${window})`);
  });

  test('the same in a plain window is remembered', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await until(async () => (await rig.call('count-storage', null)).sights > 0, 'what was shown');
    await rig.call('save-draft', { id: 'plain', form: makeForm() });
    expect((await rig.call('count-storage', null)).drafts).toBe(1);
    await page.close();
  });
});
