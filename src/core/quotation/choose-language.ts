import { german } from './cues.de.ts';
import { english } from './cues.en.ts';
import { spanish } from './cues.es.ts';
import { french } from './cues.fr.ts';
import { italian } from './cues.it.ts';
import { portuguese } from './cues.pt.ts';
import type { Language, LanguageFile } from './language.ts';

const FILES: readonly LanguageFile[] = [english, german, french, spanish, portuguese, italian];
const read = new Map<LanguageFile, Language>();
const SAMPLE = 3000;
const ENOUGH = 8;
const WORD = /\p{L}+/gu;

/** For each frequent word the languages, by their place in the list, that it is frequent in. */
const KNOWN = new Map<string, number[]>();
for (const [index, language] of FILES.entries()) {
  for (const word of language.frequent) KNOWN.set(word, [...(KNOWN.get(word) ?? []), index]);
}

/**
 * The table for a text: that of the language it declares, unless its small words say otherwise.
 *
 * English where nothing tells.
 */
export function chooseLanguage(text: string, declared: string | null): Language {
  const hits = FILES.map(() => 0);
  for (const [word] of text.slice(0, SAMPLE).toLowerCase().matchAll(WORD)) {
    for (const index of KNOWN.get(word) ?? []) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const code = declared?.toLowerCase().split(/[-_]/)[0];
  const place = FILES.findIndex((file) => file.code === code);
  const named = FILES[place];
  if (named && (most < ENOUGH || most < 2 * (hits[place] ?? 0))) return languageOf(named);
  return languageOf((most > 0 ? FILES[hits.indexOf(most)] : undefined) ?? english);
}

/** A language with its table, read on the first call for it. */
function languageOf(file: LanguageFile): Language {
  const known = read.get(file);
  if (known) return known;
  const language = withSmallWords({ code: file.code, frequent: file.frequent, ...file.table() });
  read.set(file, language);
  return language;
}

/** Articles are determiners, and small words are no names, however they are written. */
function withSmallWords(language: Language): Language {
  const { noNames, articles, possessives, prepositions, conjunctions, ands, times, pronouns } = language;
  const determiners = new Set([...articles, ...language.determiners]);
  const small = [articles, determiners, possessives, prepositions, conjunctions, ands, times, pronouns.keys()];
  return { ...language, determiners, noNames: new Set([...noNames, ...small.flatMap((list) => [...list])]) };
}
