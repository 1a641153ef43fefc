import { browser, callTab } from '../messaging/browser.ts';

/** Serve a keyboard shortcut in the tab in front. */
export async function onCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  try {
    if (command === 'next-mark') await callTab(tab.id, 'step-mark', { by: 1 });
    if (command === 'previous-mark') await callTab(tab.id, 'step-mark', { by: -1 });
    if (command === 'toggle-card') await callTab(tab.id, 'toggle-card', null);
  } catch {
    // No app runs in that tab, so there is no mark to go to.
  }
}
