import { browser, callTab } from '../messaging/browser.ts';
import type { Settings, TabCall, TabCalls } from '../messaging/contract.ts';
import { siteIsOn } from '../messaging/sites.ts';
import { registerGate, runGate } from './inject.ts';
import { forgetTab, openTabPages, recallTabPage } from './tab-pages.ts';

/** How long a page may take to answer before it is left alone, in ms: a frozen tab never does. */
const PATIENCE = 1500;

/**
 * Bring the gate and the open pages in line with changed settings, so that no page needs a reload.
 *
 * Sites that were switched on are read, those switched off lose every trace; a page that was read because its button
 * was pressed stays as it is, until everything is paused.
 */
export async function followSettings(before: Settings, now: Settings): Promise<void> {
  await registerGate(now);
  if (now.pausedSince) {
    await Promise.all((await openTabPages()).map(([tab]) => stopReading(tab)));
    return;
  }
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id === undefined ? null : followTab(id, url, before, now))));
}

async function followTab(tab: number, url: string | undefined, before: Settings, now: Settings): Promise<void> {
  const host = url && /^https?:/.test(url) ? new URL(url).hostname : null;
  const isOn = host !== null && siteIsOn(now, host);
  if (url && isOn && !(await recallTabPage(tab, url))) await runGate(tab).catch(ignoreNoAccess);
  else if (host !== null && !isOn && siteIsOn(before, host)) await stopReading(tab);
  else await tell(tab, 'change-marks', { settings: now });
}

/** Tell the pages that are open that annotations changed; nobody waits for their answers. */
export function tellOpenPages(): void {
  void openTabPages().then((pages) => pages.map(([tab]) => tell(tab, 'look-again', null)));
}

/** Forget what was found in a tab and remove every trace from its page. */
export async function stopReading(tab: number): Promise<void> {
  await forgetTab(tab);
  await tell(tab, 'stop', null);
}

/** Whether the app that read a tab's page is still there. */
export async function appAnswers(tab: number): Promise<boolean> {
  return (await tell(tab, 'is-there', null)) === true;
}

/** @returns `null` when no app answers in time: most tabs have none, and some are frozen */
async function tell<C extends TabCall>(
  tab: number,
  call: C,
  request: TabCalls[C]['request'],
): Promise<TabCalls[C]['reply'] | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([callTab(tab, call, request).catch(() => null), late]);
}

/** The browser keeps extensions out of some pages, whatever was granted. */
function ignoreNoAccess(): void {}
