import type { WordSource } from './words.ts';

interface I18n {
  readonly getMessage: (name: string) => string;
  readonly getUILanguage: () => string;
}

/** The texts that the browser holds for the extension in the reader's language. */
export function extensionWords(i18n: I18n): WordSource {
  const message = (name: string) => i18n.getMessage(name) || undefined;
  // Dates follow the words: a reader whose language has no texts here reads English dates, too.
  const written = message('languageTag') ?? 'en';
  const asked = i18n.getUILanguage();
  return {
    message,
    language: asked.split('-')[0] === written.split('-')[0] ? asked : written,
    direction: i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}
