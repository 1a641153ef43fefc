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
  closeWindow: () => window.close(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};
