import { type ComponentChild, render } from 'preact';
import { browser } from '../messaging/browser.ts';
import { extensionWords } from '../parts/extension-words.ts';
import { setWords, wordsLanguage } from '../parts/words.ts';

/** Draw a page of the extension in the reader's language. */
export function startPage(draw: () => ComponentChild): void {
  setWords(extensionWords(browser.i18n));
  const { language, direction } = wordsLanguage();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  render(draw(), document.body);
}
