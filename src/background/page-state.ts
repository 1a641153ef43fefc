import { browser } from '../messaging/browser.ts';
import type { PageState, Settings } from '../messaging/contract.ts';
import { siteIsOn, sitePattern } from '../messaging/sites.ts';
import { appAnswers } from './follow-settings.ts';
import { runApp, runGate } from './inject.ts';
import { readSettings } from './settings.ts';
import { forgetTab, recallTabPage, rememberTabPage, type TabPage } from './tab-pages.ts';

/** How long an article may take to be read, in ms. */
const PATIENCE = 10_000;

/**
 * Say what the popup shows for a tab.
 *
 * Reads nothing unasked but a page that was missed on a site that is on.
 */
export async function pageState(tab: number): Promise<PageState> {
  const url = await addressOf(tab);
  if (!url) return { is: 'browser-page' };
  const host = url.hostname;
  const settings = await readSettings();
  if (settings.pausedSince) return { is: 'paused', host, since: settings.pausedSince };
  const siteOn = isOn(settings, url);
  const known = await knownOf(tab, url);
  if (known?.is === 'closed') return { is: 'browser-page' };
  if (known?.is === 'looking') {
    return Math.abs(Date.now() - known.since) < PATIENCE
      ? { is: 'looking', host, siteOn }
      : { is: 'failed', host, siteOn, code: 'no-answer' };
  }
  if (known) {
    const { url: _, ...state } = known;
    return { ...state, host, siteOn };
  }
  if (siteOn) return (await hasAccess(host)) ? start(tab, url, siteOn, runGate) : { is: 'no-access', host };
  return settings.reach === 'click' ? { is: 'unread', host } : { is: 'off', host };
}

/** What was found in a tab; forgotten when the app that found it is gone, as after a reload. */
async function knownOf(tab: number, url: URL): Promise<TabPage | null> {
  const known = await recallTabPage(tab, url.href);
  if (known?.is !== 'read' || (await appAnswers(tab))) return known;
  await forgetTab(tab);
  return null;
}

/** Read a page now, whatever its site's switch and the gate say. */
export async function readNow(tab: number): Promise<PageState> {
  const url = await addressOf(tab);
  if (!url) return { is: 'browser-page' };
  return start(tab, url, isOn(await readSettings(), url), runApp);
}

async function start(tab: number, url: URL, siteOn: boolean, run: (tab: number) => Promise<void>): Promise<PageState> {
  await rememberTabPage(tab, { is: 'looking', url: url.href, since: Date.now() });
  try {
    await run(tab);
    return { is: 'looking', host: url.hostname, siteOn };
  } catch {
    // The browser keeps extensions out of some pages that have a web address: stores, its own pages.
    await rememberTabPage(tab, { is: 'closed', url: url.href });
    return { is: 'browser-page' };
  }
}

/** @returns `null` where no extension may read: the browser's own pages, or a tab that is gone */
async function addressOf(tab: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url && /^(https?|file):/.test(url) ? new URL(url) : null;
}

/** Files have no host to switch on; they are read on a press. */
function isOn(settings: Settings, { protocol, hostname }: URL): boolean {
  return protocol !== 'file:' && siteIsOn(settings, hostname);
}

async function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(host)] });
}
