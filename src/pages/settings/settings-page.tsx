import { browser } from '../../messaging/browser.ts';
import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { SettingsView } from './settings-view.tsx';
import type { SettingsWorld } from './settings-world.ts';

const world: SettingsWorld = {
  ...extensionWorld,
  storageUsed: async () => (await navigator.storage.estimate()).usage ?? null,
  openShortcuts: shortcutsOpener(),
  hasAccess: (origins) => browser.permissions.contains({ origins: [...origins] }),
  followChoices: (again) => {
    const { onAdded, onRemoved } = browser.permissions;
    browser.storage.local.onChanged.addListener(again);
    onAdded.addListener(again);
    onRemoved.addListener(again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
      onAdded.removeListener(again);
      onRemoved.removeListener(again);
    };
  },
};

function shortcutsOpener(): SettingsWorld['openShortcuts'] {
  if (import.meta.env.MODE !== 'firefox')
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  const { commands }: { readonly commands?: { readonly openShortcutSettings?: () => Promise<void> } } = browser;
  const open = commands?.openShortcutSettings;
  return open ? () => void open() : null;
}

startPage(() => {
  document.title = t('settings');
  return <SettingsView world={world} />;
});
