import { browser } from '../messaging/browser.ts';

/** A window of the size that panel and popup are made for. */
const SIZE = { width: 420, height: 720 } as const;

/**
 * Open the side panel beside a tab, or, where the browser has none or refuses it, its page in a window.
 *
 * Only works in the first turn of a click's handler.
 */
export function openPanel(tab: number): void {
  // One name for it in each browser's build; Firefox on Android has neither.
  const open =
    import.meta.env.MODE !== 'firefox'
      ? () => chrome.sidePanel.open({ tabId: tab })
      : 'sidebarAction' in browser
        ? () => browser.sidebarAction.open()
        : null;
  openOr(open, `src/pages/sidepanel/sidepanel.html?tab=${tab}`);
}

/** Open the popup with the form for what was selected, or, where the browser refuses it, its page in a window. */
export function openForm(tab: number): void {
  const open = 'openPopup' in browser.action ? () => browser.action.openPopup() : null;
  openOr(open, `src/pages/popup/popup.html?tab=${tab}`);
}

function openOr(open: (() => Promise<unknown>) | null, page: string): void {
  const opened = open ? attempt(open) : Promise.reject(new Error('the browser has none'));
  opened.catch(() => openPage(page));
}

/** What throws at once is refused like what fails later. */
async function attempt(open: () => Promise<unknown>): Promise<unknown> {
  return open();
}

async function openPage(page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  // On phones there are tabs alone.
  const api: object = browser;
  if ('windows' in api) await browser.windows.create({ url, type: 'popup', ...SIZE });
  else await browser.tabs.create({ url });
}
