import { browser } from '../../messaging/browser.ts';
import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { Desk } from './desk.tsx';
import { followChanges } from './follow-changes.ts';
import { importerThread } from './importer-thread.ts';
import { followPages } from './open-pages.ts';
import { saveFile } from './save-file.ts';

// In a private window of Firefox a page has no access to the worker's database.
const importer = browser.extension.inIncognitoContext ? null : importerThread();
const world = { ...extensionWorld, saveFile, followPages, followChanges, importer };

startPage(() => {
  document.title = t('desk');
  return <Desk world={world} />;
});
