import { readBook } from '../../core/citation/citation-book.ts';
import { browser } from '../../messaging/browser.ts';
import { t } from '../../parts/words.ts';
import { extensionWorld } from '../extension-world.ts';
import { startPage } from '../start-page.ts';
import { setCitationBook } from './citation-words.ts';
import { Desk } from './desk.tsx';
import { followChanges } from './follow-changes.ts';
import { importerThread } from './importer-thread.ts';
import { followPages } from './open-pages.ts';
import { saveFile } from './save-file.ts';

// In a private window of Firefox a page has no access to the worker's database.
const importer = browser.extension.inIncognitoContext ? null : importerThread();
const world = { ...extensionWorld, saveFile, followPages, followChanges, importer };

const draw = () =>
  startPage(() => {
    document.title = t('desk');
    return <Desk world={world} />;
  });
// Names of laws and rulings come with the extension; without them their ids are shown.
fetch('/explanations/book.txt')
  .then((file) => file.text())
  .then((text) => setCitationBook(readBook(text)))
  .then(draw, draw);
