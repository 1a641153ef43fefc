import { german } from './cues.de.ts';
import { english } from './cues.en.ts';
import { spanish } from './cues.es.ts';
import { french } from './cues.fr.ts';
import { italian } from './cues.it.ts';
import { portuguese } from './cues.pt.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english, german, french, spanish, portuguese, italian];
const SAMPLE = 6000;
const ENOUGH = 8;
const WORD = /\p{L}+/gu;

/**
 * The table for a text: that of the language it declares, unless its small words say otherwise.
 *
 * English where nothing tells.
 */
export function chooseLanguage(text: string, declared: string | null): Language {
  const hits = new Map(LANGUAGES.map((language) => [language, 0]));
  for (const [word] of text.slice(0, SAMPLE).toLowerCase().matchAll(WORD)) {
    for (const language of LANGUAGES)
      if (language.frequent.has(word)) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best, most] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a));
  const code = declared?.toLowerCase().split(/[-_]/)[0];
  const named = LANGUAGES.find((language) => language.code === code);
  if (named && (most < ENOUGH || most < 2 * (hits.get(named) ?? 0))) return named;
  return most > 0 ? best : english;
}
