import { browser } from '../messaging/browser.ts';
import { showBadge } from './badge.ts';
import { tabOf } from './keep-in-session.ts';
import { readSettings } from './settings.ts';
import { recallTabPage, type TabPage } from './tab-pages.ts';

/** Count a page that was just read: after a reload the same findings are no change that anybody is told of. */
export async function countTab(tab: number | undefined, url: string | undefined): Promise<void> {
  if (tab === undefined || url === undefined || !(await readSettings()).badge) return;
  await showBadge(tab, await recallTabPage(tab, url));
}

/** Keep the toolbar button's counts in line with what is known of the tabs, from the worker's first turn on. */
export function followTabPages(): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tab = tabOf(key);
      if (tab !== null) void follow(tab, (newValue as TabPage | undefined) ?? null); // written by rememberTabPage alone
    }
  });
}

async function follow(tab: number, page: TabPage | null): Promise<void> {
  if ((await readSettings()).badge) await showBadge(tab, page);
}
