import { browser, callTab, callWorker } from '../messaging/browser.ts';
import type { World } from './world.ts';

/** The world of a page that runs in the extension. */
export const extensionWorld: World = {
  callWorker,
  callTab,
  frontTab: async () => {
    // A page opened by its address, as in a tab of its own, is told which tab it is about.
    const named = Number(new URLSearchParams(location.search).get('tab'));
    const [tab] =
      named > 0 ? [await browser.tabs.get(named)] : await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url?.split('#')[0] ?? null };
  },
  askAccess: (origins) => browser.permissions.request({ origins: [...origins] }),
  followFront: (again) => {
    // What a tab holds is kept in the session's storage: it changes when a page was read or annotations changed.
    const changed = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.storage.session.onChanged];
    for (const event of changed) event.addListener(again);
    return () => {
      for (const event of changed) event.removeListener(again);
    };
  },
  openPanel: panelOpener(),
  openSettings: browser.runtime.getManifest().options_ui ? () => void browser.runtime.openOptionsPage() : null,
  closeWindow: () => window.close(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

function panelOpener(): World['openPanel'] {
  // The two browsers' names for the same thing; the types know one each.
  const manifest: object = browser.runtime.getManifest();
  if ('side_panel' in manifest) return (tab) => void chrome.sidePanel.open({ tabId: tab });
  return 'sidebar_action' in manifest ? () => void browser.sidebarAction.open() : null;
}
