import type { Page } from 'puppeteer-core';
import { pointOf } from './reader-steps.ts';
import type { Rig } from './rig.ts';
import { until } from './until.ts';

/** What puppeteer keeps to itself: the connection to a Firefox that lets its own windows be scripted, too. */
interface Connection {
  send(command: string, parameters: object): Promise<{ readonly result: unknown }>;
}

/** Run an expression in Firefox's own window, where its menus and its sidebar are. */
export async function inFirefoxWindow<Result>(rig: Rig, expression: string): Promise<Result> {
  const connection = Reflect.get(rig.browser, 'connection') as Connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const ran = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    awaitPromise: true,
    target: { context },
  });
  const { result, exceptionDetails } = ran.result as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result?.value ?? 'null') as Result;
}

/** Select words of a page. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, words);
}

/**
 * Select words and choose one of the extension's entries in their context menu.
 *
 * Firefox opens the menu and presses the entry. Chromium has no way to: there the worker is told what a press tells it,
 * without the gesture, so that side panels stay closed and the page opens in a window of its own.
 */
export async function chooseInMenu(
  rig: Rig,
  page: Page,
  tab: number,
  words: string,
  entry: 'look-up' | 'annotate',
): Promise<void> {
  await page.bringToFront();
  await selectWords(page, words);
  if (rig.name === 'firefox') {
    const { x, y } = await pointOf(page, words);
    await page.mouse.click(x, y, { button: 'right' });
    await inFirefoxWindow(rig, `(${pressEntry})(${JSON.stringify(entry)})`);
    return;
  }
  const target = rig.browser
    .targets()
    .find((found) => found.type() === 'service_worker' && found.url().startsWith(rig.base));
  const worker = await target?.worker();
  if (!worker) throw new Error('the worker does not run');
  const info = { menuItemId: entry, selectionText: words, pageUrl: page.url(), editable: false };
  await worker.evaluate(
    `chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
  );
}

/** Runs in Firefox's own window. */
const pressEntry = `async (entry) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const wait = async (look) => {
    for (let turn = 0; turn < 100; turn++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(menu.state + ' menu without such an entry: ' + [...menu.querySelectorAll('menuitem')].map(({ id }) => id).join());
  };
  await wait(() => menu.state === 'open');
  const item = await wait(() =>
    [...menu.querySelectorAll('menuitem')].find((one) => one.id.startsWith('obelus_') && one.id.endsWith(entry)),
  );
  const group = item.closest('menu');
  if (group) {
    group.openMenu(true);
    await wait(() => group.menupopup.state === 'open');
    group.menupopup.activateItem(item);
  } else menu.activateItem(item);
}`;

/** What a view of the extension that is no tab says: its sidebar or its popup; `null` while there is none. Firefox alone. */
export function viewText(rig: Rig, type: 'sidebar' | 'popup'): Promise<string | null> {
  return rig.own(`(api.extension.getViews({ type: '${type}' })[0]?.document.body.innerText ?? null)`);
}

/** The page of the extension that stands in a window of its own. */
export function ownWindow(rig: Rig, path: string): Promise<Page> {
  return until(async () => {
    for (const page of await rig.browser.pages()) if (page.url().startsWith(`${rig.base}src/${path}`)) return page;
    return null;
  }, path);
}
