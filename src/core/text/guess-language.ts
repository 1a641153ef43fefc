import { functionWords } from './function-words.data.ts';
import { fold, primaryLanguage } from './stem.ts';

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(/\s+/u)) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** How much of a text is read to guess its language, in UTF-16 units. */
export const guessedFrom = 600;

/**
 * The language a text is written in, judged by its function words.
 *
 * Declared languages are often wrong or missing; the declared one wins only where the words do not tell.
 *
 * @returns a primary language, or `null` when neither the words nor the declaration say.
 */
export function guessLanguage(text: string, declared: string | null | undefined): string | null {
  const spoken = spokenIn(text.slice(0, guessedFrom));
  return guessFrom(spoken.words, spoken.languages, declared);
}

/** A text that needs no splitting and no folding. */
const oneWord = /^[A-Za-z]+$/;

/** How many words a text has, and for each that carries grammar in some languages these languages. */
export function spokenIn(text: string): { readonly words: number; readonly languages: readonly string[] } {
  if (oneWord.test(text)) return { words: 1, languages: languagesOf.get(text.toLowerCase()) ?? [] };
  const languages: string[] = [];
  let words = 0;
  for (const [found] of text.matchAll(/\p{L}+/gu)) {
    words++;
    languages.push(...(languagesOf.get(fold(found.toLowerCase())) ?? []));
  }
  return { words, languages };
}

/** Guess from what `spokenIn` says of a text, or of its parts together. */
export function guessFrom(
  words: number,
  languages: Iterable<string>,
  declared: string | null | undefined,
): string | null {
  // Two short lists: a text has few languages, and an import asks for each of its claims.
  const found: string[] = [];
  const counts: number[] = [];
  for (const language of languages) {
    const known = found.indexOf(language);
    if (known >= 0) counts[known] = (counts[known] ?? 0) + 1;
    else counts[found.push(language) - 1] = 1;
  }
  const said = primaryLanguage(declared);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0 || words < 3) return said;
  const first = counts.indexOf(most);
  const second = counts.reduce((a, b, at) => (at === first ? a : Math.max(a, b)), 0);
  const lead = most - second;
  if (said !== null && (counts[found.indexOf(said)] ?? 0) >= most - 1) return said;
  if (most >= 2 && lead >= 2) return found[first] ?? null;
  if (said !== null) return said;
  return lead >= 1 ? (found[first] ?? null) : null;
}
