import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { SettingsView } from './settings-view.tsx';

const world = {
  ...extensionWorld,
  storageUsed: async () => (await navigator.storage.estimate()).usage ?? null,
};

startPage(() => {
  document.title = t('settings');
  return <SettingsView world={world} />;
});
