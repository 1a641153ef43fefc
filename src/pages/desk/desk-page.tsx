import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { Desk } from './desk.tsx';
import { followChanges } from './follow-changes.ts';
import { followPages } from './open-pages.ts';
import { saveFile } from './save-file.ts';

const world = { ...extensionWorld, saveFile, followPages, followChanges };

startPage(() => {
  document.title = t('desk');
  return <Desk world={world} />;
});
