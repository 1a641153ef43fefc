import { browser } from '../messaging/browser.ts';
import type { Wish } from '../messaging/session-keys.ts';
import { rememberAsked } from './asked.ts';
import { openForm, openPanel } from './open-own-page.ts';

const titles = { 'look-up': 'menuLookUp', annotate: 'menuAnnotate' } as const satisfies Record<Wish, string>;

/** Whether the browser has context menus: on phones none has. */
const hasMenus = () => 'contextMenus' in browser;

/** Put the two entries into the context menu of selected words; the browser keeps them from then on. */
export async function makeMenus(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(titles))
    browser.contextMenus.create({ id, title: browser.i18n.getMessage(title), contexts: ['selection'] });
}

/** Serve the context menu from the worker's first turn on. */
export function serveMenus(): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    const wish = menuItemId === 'look-up' || menuItemId === 'annotate' ? menuItemId : null;
    const words = selectionText?.trim() ?? '';
    const url = tab?.url ?? pageUrl;
    if (!wish || tab?.id === undefined || !url || words === '') return;
    // Opened in the click's own turn: later the browser no longer takes it for the reader's wish.
    if (wish === 'look-up') openPanel(tab.id);
    else openForm(tab.id);
    const facts = { url: url.split('#')[0] ?? url, title: tab.title ?? '', publishedOn: null, lang: null };
    void rememberAsked(tab.id, wish, { facts, words });
  });
}
