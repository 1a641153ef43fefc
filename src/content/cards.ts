import { browser } from '../messaging/browser.ts';
import { extensionWords } from '../parts/extension-words.ts';
import { setWords } from '../parts/words.ts';
import { openCards } from './open-cards.ts';

// A plain script, run beside the app when the reader opens the first card of a page.
setWords(extensionWords(browser.i18n));
globalThis.obelusCards = openCards;
