import type { PageReport } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';
import { keepInSession, tabKey, tabOf } from './keep-in-session.ts';

/** What is known of the page in a tab, for as long as the page stays there. */
export type TabPage =
  /** Scripts were sent into the page at this time (ms since 1970); their answer is awaited. */
  | { readonly is: 'looking'; readonly url: string; readonly since: number }
  | { readonly is: 'not-article'; readonly url: string }
  | { readonly is: 'read'; readonly url: string; readonly report: PageReport }
  /** The browser keeps extensions out of this page. */
  | { readonly is: 'closed'; readonly url: string }
  | { readonly is: 'failed'; readonly url: string; readonly code: string };

/** What is being done for each tab, one thing after the other: whoever reads waits for what was to be written before. */
const last = new Map<number, Promise<unknown>>();

function inTurn<Result>(tab: number, job: () => Promise<Result>): Promise<Result> {
  const done = (last.get(tab) ?? Promise.resolve()).then(job, job);
  last.set(tab, done);
  const forget = () => {
    if (last.get(tab) === done) last.delete(tab);
  };
  done.then(forget, forget);
  return done;
}

/** Remember what was found in a tab. */
export function rememberTabPage(tab: number, page: TabPage): Promise<void> {
  return inTurn(tab, () => write(tab, page));
}

/**
 * The same once the answer that is under way has left: nothing waits for it but who asks for this tab.
 *
 * @param make from what is known of the page at this address
 */
export function rememberTabPageSoon(
  tab: number,
  url: string,
  make: (before: TabPage | null) => TabPage,
): Promise<void> {
  return inTurn(tab, async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await write(tab, make(await read(tab, url)));
  });
}

/** @returns `null` when nothing is known of the page at this address in this tab */
export function recallTabPage(tab: number, url: string): Promise<TabPage | null> {
  return inTurn(tab, () => read(tab, url));
}

/** A page of which more was found than the browser keeps is asked about again. */
async function write(tab: number, page: TabPage): Promise<void> {
  await keepInSession({ [tabKey(tab)]: page }).catch(() => undefined);
}

async function read(tab: number, url: string): Promise<TabPage | null> {
  const stored = await browser.storage.session.get(tabKey(tab));
  const page = stored[tabKey(tab)] as TabPage | undefined; // written here alone
  return page && withoutFragment(page.url) === withoutFragment(url) ? page : null;
}

/** Every tab of which something is known. */
export async function openTabPages(): Promise<readonly (readonly [tab: number, page: TabPage])[]> {
  await Promise.allSettled(last.values());
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, page]) => {
    const tab = tabOf(key);
    return tab === null ? [] : [[tab, page as TabPage] as const]; // written by rememberTabPage alone
  });
}

export function forgetTab(tab: number): Promise<void> {
  return inTurn(tab, () => browser.storage.session.remove(tabKey(tab)));
}

function withoutFragment(url: string): string {
  // Some sites keep the address of a page behind “#!”.
  return url.replace(/#(?!!).*/s, '');
}
