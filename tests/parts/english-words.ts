import english from '../../public/_locales/en/messages.json';
import type { WordSource } from '../../src/parts/words.ts';

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = english;

/** The English texts, for tests and pictures. */
export const englishWords: WordSource = {
  message: (name) => messages[name]?.message,
  language: 'en-GB',
  direction: 'ltr',
};
