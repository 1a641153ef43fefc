import type { PageReport } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';

/** What is known of the page in a tab, for as long as the page stays there. */
export type TabPage =
  /** Scripts were sent into the page at this time (ms since 1970); their answer is awaited. */
  | { readonly is: 'looking'; readonly url: string; readonly since: number }
  | { readonly is: 'not-article'; readonly url: string }
  | { readonly is: 'read'; readonly url: string; readonly report: PageReport }
  /** The browser keeps extensions out of this page. */
  | { readonly is: 'closed'; readonly url: string }
  | { readonly is: 'failed'; readonly url: string; readonly code: string };

const keyOf = (tab: number) => `tab-${tab}`;

/** Remember what was found in a tab; kept in memory by the browser, never on disk. */
export async function rememberTabPage(tab: number, page: TabPage): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tab)]: page });
  } catch {
    // The browser gives all tabs together a few megabytes: what other tabs show can be asked for again.
    await browser.storage.session.clear();
    await browser.storage.session.set({ [keyOf(tab)]: page }).catch(() => undefined);
  }
}

/** @returns `null` when nothing is known of the page at this address in this tab */
export async function recallTabPage(tab: number, url: string): Promise<TabPage | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  const page = stored[keyOf(tab)] as TabPage | undefined; // written by rememberTabPage alone
  return page && withoutFragment(page.url) === withoutFragment(url) ? page : null;
}

/** Every tab of which something is known. */
export async function openTabPages(): Promise<readonly (readonly [tab: number, page: TabPage])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, page]) => {
    const tab = /^tab-(\d+)$/.exec(key)?.[1];
    return tab === undefined ? [] : [[Number(tab), page as TabPage] as const]; // written by rememberTabPage alone
  });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

function withoutFragment(url: string): string {
  // Some sites keep the address of a page behind “#!”.
  return url.replace(/#(?!!).*/s, '');
}
