import { guessLanguage } from '../text/guess-language.ts';
import type { IndexedClaim } from './claim-index.ts';
import { termsOf } from './claim-terms.ts';
import { hashTerm } from './term-hash.ts';

/** The hashes of the words that carry matter, each once and in their order, of a claim's text and of each variant: what `mayRepeatBy` asks for. */
export function wordingHashes({ text, variants = [], lang = null }: IndexedClaim): Uint32Array[] {
  const language = guessLanguage(text, lang) ?? 'en';
  return [text, ...variants].map((words) => Uint32Array.from(new Set(termsOf(words, language).map(hashTerm))));
}
