import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { chooseInMenu, inFirefoxWindow, ownWindow, viewText } from './context-menu.ts';
import { ARTICLE, ELSEWHERE, FRONT, servePages } from './demo-pages.ts';
import { chooseReach, marks } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

const CLAIM = 'Fewer than 30 of our members were ever fined';

describe.each<Name>(['chromium', 'firefox'])('the context menu of a selection in %s', (name) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  /** What the panel says, wherever it stands. */
  const panelText = async () => {
    if (name === 'firefox') return viewText(rig, 'sidebar');
    const panel = await ownWindow(rig, 'pages/sidepanel/sidepanel.html');
    return panel.evaluate(() => document.body.innerText);
  };
  const closePanel = async () => {
    if (name === 'firefox') await inFirefoxWindow(rig, 'SidebarController.hide()');
    else await (await ownWindow(rig, 'pages/sidepanel/sidepanel.html')).close();
  };
  const saying = (words: string | RegExp) =>
    until(async () => {
      const text = await panelText();
      return text?.match(words) && text;
    }, `the panel to say ${words}`);
  const popupHas = async (words: string): Promise<boolean> => {
    if (name === 'chromium') {
      const target = rig.browser.targets().find((found) => found.url().startsWith(`${rig.base}src/pages/popup/`));
      const popup = await target?.asPage();
      return popup?.$eval('textarea', (field, wanted) => field.value.includes(wanted), words) ?? false;
    }
    const value = `api.extension.getViews({ type: 'popup' })[0]?.document.querySelector('textarea')?.value ?? ''`;
    return (await rig.own<string>(`(${value})`)).includes(words);
  };

  test('look up: the panel opens with what publishers say of the words, and what stands inside them', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await chooseInMenu(rig, page, await rig.tabOf(ARTICLE), CLAIM, 'look-up');
    const text = await saying('Selected words');
    await saying(/1 publisher has annotated these words\./);
    expect(text).toContain('Mill Valley Library');
    // Other words take their place.
    await chooseInMenu(rig, page, await rig.tabOf(ARTICLE), 'a short time to wait for a right', 'look-up');
    await saying('No publisher you read has annotated these words.');
    // On another page the answer is of no concern.
    await page.goto(FRONT);
    await until(async () => !(await panelText())?.includes('Selected words'), 'the answer to go');
    await closePanel();
    await page.close();
  });

  // The press itself lets the extension see which page it is; what stands for it in Chromium does not.
  test.runIf(name === 'firefox')('look up: on a page that is not read, without reading it', async () => {
    const page = await rig.open(ELSEWHERE);
    await chooseInMenu(rig, page, 0, CLAIM, 'look-up');
    await saying(/1 publisher has annotated these words\./);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await closePanel();
    await page.close();
  });

  test('annotate: the form opens with the words', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await chooseInMenu(rig, page, await rig.tabOf(ARTICLE), 'a short time to wait for a right', 'annotate');
    await until(() => popupHas('a short time to wait for a right'), 'the form with the words');
    await page.close();
  });

  test.runIf(name === 'firefox')('the sidebar follows the tab in front', async () => {
    const page = await rig.open(ARTICLE);
    await marks(page);
    await page.bringToFront();
    await inFirefoxWindow(rig, `SidebarController.show('obelus_obelus_invalid-sidebar-action')`);
    await saying(/statements:/);
    const front: Page = await rig.open(FRONT);
    await front.bringToFront();
    await saying('This is not an article.');
    await page.bringToFront();
    await saying(/statements:/);
    await front.close();
    await page.close();
  });
});
