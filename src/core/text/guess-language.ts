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
  return spokenPlainly(text) ?? spokenClosely(text);
}

/** The same where all letters are those of English: an expression for every script takes several times as long. `null` elsewhere. */
function spokenPlainly(text: string): ReturnType<typeof spokenIn> | null {
  const languages: string[] = [];
  let words = 0;
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    // Nothing and a blank end a word alike.
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const lower = code | 32;
    if (lower >= 97 && lower <= 122 && code < 128) {
      if (start < 0) start = at;
      continue;
    }
    if (code > 127 && (code < 0x2010 || code > 0x2027)) return null;
    if (start < 0) continue;
    words++;
    const known = languagesOf.get(text.slice(start, at).toLowerCase());
    if (known) for (const language of known) languages.push(language);
    start = -1;
  }
  return { words, languages };
}

function spokenClosely(text: string): ReturnType<typeof spokenIn> {
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
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const said = primaryLanguage(declared);
  let first: string | null = null;
  let [most, next] = [0, 0];
  for (const [language, count] of counts)
    if (count > most) [first, most, next] = [language, count, most];
    else next = Math.max(next, count);
  if (first === null || words < 3) return said;
  const lead = most - next;
  if (said !== null && (counts.get(said) ?? 0) >= most - 1) return said;
  if (most >= 2 && lead >= 2) return first;
  if (said !== null) return said;
  return lead >= 1 ? first : null;
}
