import { browser, callTab } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { siteIsOn } from '../messaging/sites.ts';
import { registerGate, runGate } from './inject.ts';
import { forgetTab, recallTabPage } from './tab-pages.ts';

/**
 * Bring the gate and the open pages in line with changed settings, so that no page needs a reload.
 *
 * Sites that were switched on are read, those switched off lose every trace; a page that was read
 * because its button was pressed stays as it is.
 */
export async function followSettings(before: Settings, now: Settings): Promise<void> {
  await registerGate(now);
  for (const { id: tab, url } of await browser.tabs.query({})) {
    if (tab === undefined || !url || !/^https?:/.test(url)) continue;
    const { hostname } = new URL(url);
    const isOn = reads(now, hostname);
    if (isOn && !(await recallTabPage(tab, url))) await runGate(tab).catch(ignoreNoAccess);
    else if (!isOn && reads(before, hostname)) await stopReading(tab);
    else await callTab(tab, 'change-marks', { settings: now }).catch(ignoreNoApp);
  }
}

/** Tell the pages that are open that annotations changed. */
export async function tellOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : callTab(id, 'look-again', null).catch(ignoreNoApp))),
  );
}

function reads(settings: Settings, host: string): boolean {
  return !settings.pausedSince && siteIsOn(settings, host);
}

/** Forget what was found in a tab and remove every trace from its page. */
export async function stopReading(tab: number): Promise<void> {
  await forgetTab(tab);
  await callTab(tab, 'stop', null).catch(ignoreNoApp);
}

/** Most tabs have no app to answer. */
function ignoreNoApp(): void {}

/** The browser keeps extensions out of some pages, whatever was granted. */
function ignoreNoAccess(): void {}
