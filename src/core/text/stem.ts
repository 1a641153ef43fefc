import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';

const stemmers: ReadonlyMap<string, (word: string) => string> = new Map([
  ['en', english],
  ['de', german],
]);

/** The primary language of a BCP 47 tag in lower case; `null` stays `null`. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  return tag?.toLowerCase().split(/[-_]/, 1)[0] || null;
}

/**
 * The stem of one lower-case word: Porter for English, Snowball for German, the word itself elsewhere.
 *
 * Accents are folded after stemming, since the stemmers know them.
 */
export function stem(word: string, language: string | null): string {
  const cut = language === null || word.length > 40 ? undefined : stemmers.get(language);
  return fold(cut ? cut(word) : word);
}

/** Lower-case word without accents: é to e, ß to ss. */
export function fold(word: string): string {
  if (isAscii(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
