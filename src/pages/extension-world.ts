import { browser, callTab, callWorker } from '../messaging/browser.ts';
import { askedKey, cardKey } from '../messaging/session-keys.ts';
import type { TabNews, World } from './world.ts';

/** Whether the tab in front is one of a private window: what is typed about it stays in memory. */
let isPrivate = false;

/** The world of a page that runs in the extension. */
export const extensionWorld: World = {
  callWorker: (call, request) =>
    callWorker(call, call === 'save-draft' && isPrivate ? Object.assign({}, request, { isPrivate }) : request),
  callTab,
  frontTab: async () => {
    // A page opened by its address, as in a tab of its own, is told which tab it is about.
    const named = Number(new URLSearchParams(location.search).get('tab'));
    const [tab] =
      named > 0 ? [await browser.tabs.get(named)] : await browser.tabs.query({ active: true, currentWindow: true });
    isPrivate = tab?.incognito === true;
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url?.split('#')[0] ?? null, isPrivate };
  },
  askAccess: (origins) => browser.permissions.request({ origins: [...origins] }),
  followFront: (again) => {
    const { onActivated, onUpdated } = browser.tabs;
    // What a tab holds is kept in the session's storage: it changes when a page was read or annotations changed.
    const onKept = (changes: object) => Object.keys(changes).some((key) => key.startsWith('tab-')) && again();
    onActivated.addListener(again);
    onUpdated.addListener(again);
    browser.storage.session.onChanged.addListener(onKept);
    return () => {
      onActivated.removeListener(again);
      onUpdated.removeListener(again);
      browser.storage.session.onChanged.removeListener(onKept);
    };
  },
  followTab,
  shortcuts: async () => {
    // Phones have no keyboard to set.
    const api: object = browser;
    if (!('commands' in api)) return [];
    const commands = await browser.commands.getAll();
    return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
  },
  openPanel: panelOpener(),
  openSettings: browser.runtime.getManifest().options_ui ? openSettings : null,
  openDesk: (place = '') =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('src/pages/desk/desk.html')}#${place}` }),
  titleAt,
  giveFile: (name, parts) => {
    const address = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  closeWindow: () => window.close(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

async function titleAt(url: string): Promise<{ title: string; site: string } | null> {
  const wanted = url.trim().split('#')[0];
  if (!wanted || !URL.canParse(wanted)) return null;
  // The browser tells the addresses of tabs on the sites that Obelus may read, and of no others.
  const tab = (await browser.tabs.query({})).find((one) => one.url?.split('#')[0] === wanted);
  return tab?.title ? { title: tab.title, site: new URL(wanted).hostname.replace(/^www\./, '') } : null;
}

function followTab(tab: number, on: TabNews): () => void {
  const { session } = browser.storage;
  const open = cardKey(tab);
  const card = (value: unknown) => on.card(typeof value === 'string' ? value : null);
  const onKept = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (open in changes) card(changes[open]?.newValue);
    if (askedKey(tab, 'look-up') in changes) on.asked();
  };
  session.onChanged.addListener(onKept);
  session.get(open).then(
    (kept) => card(kept[open]),
    () => undefined,
  );
  return () => session.onChanged.removeListener(onKept);
}

function openSettings(part?: string): void {
  // The browser's own way takes no part, but finds the tab that is open already.
  if (part === undefined) void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: browser.runtime.getURL(`src/pages/settings/settings.html#${part}`) });
}

function panelOpener(): World['openPanel'] {
  // One name for it in each browser's build; Firefox on Android has neither.
  if (import.meta.env.MODE !== 'firefox') return (tab) => void chrome.sidePanel.open({ tabId: tab });
  return 'sidebarAction' in browser ? () => void browser.sidebarAction.open() : null;
}
