import { guessedFrom, guessFrom, guessLanguage } from '../text/guess-language.ts';
import { eachPlainWord } from '../text/plain-words.ts';
import { type ClaimWords, claimTerms } from './claim-terms.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import { hashTerm } from './term-hash.ts';

/** Made when the first claim is indexed. */
let known: KnownWords | null = null;

/**
 * The hashes of a claim's terms, as `claimTerms` has the terms.
 *
 * Ten thousands of claims are indexed at once: words in plain letters between blanks and ordinary marks are looked up
 * one by one; a text with anything else in it is read by `claimTerms`.
 */
export function claimHashes(claim: ClaimWords): number[] {
  return plainHashes(claim) ?? claimTerms(claim).map(hashTerm);
}

/** The same where the claim is written in plain letters and marks; `null` where it has to be read closely. */
function plainHashes(claim: ClaimWords): number[] | null {
  if (!known || known.isFull()) known = knownWords();
  const words = known;
  const written: number[] = [];
  if (!addPlain(words, claim.text, written)) return null;
  const language = languageOf(words, claim, written) ?? 'en';
  for (const variant of claim.variants ?? []) if (!addPlain(words, variant, written)) return null;
  if (!addPlain(words, claim.title ?? '', written) || !addPlain(words, claim.speaker ?? '', written)) return null;
  const hashes: number[] = [];
  for (const word of written) {
    const hash = words.hashOf(word, language);
    if (hash !== 0) hashes.push(hash);
  }
  return hashes;
}

/** As `guessLanguage` says of the claim's text, whose words these are. */
function languageOf(known: KnownWords, { text, lang }: ClaimWords, own: readonly number[]): string | null {
  if (text.length > guessedFrom) return guessLanguage(text, lang);
  let words = 0;
  const languages: string[] = [];
  for (const word of own) {
    const spoken = known.spokenIn(word);
    words += spoken.words;
    for (const language of spoken.languages) languages.push(language);
  }
  return guessFrom(words, languages, lang);
}

/** Add the words and numbers of a text, by their numbers among the known ones; @returns `false` where it is not plain */
function addPlain(known: KnownWords, text: string, written: number[]): boolean {
  return eachPlainWord(text, (start, end) => {
    const word = known.numberOf(text, start, end);
    if (word >= 0) written.push(word);
    return word >= 0;
  });
}
