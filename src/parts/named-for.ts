import { t } from './words.ts';

/** What a button is called that stands several times on a screen: its words first, then what it is for, which its place tells only the eye. */
export function namedFor(words: string, what: string): string {
  return what === '' ? words : t('listedWith', { first: words, second: what });
}
