import { guessedFrom, guessFrom, guessLanguage } from '../text/guess-language.ts';
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
export function plainHashes(claim: ClaimWords): number[] | null {
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

/** What a character is: 0 anything else, a letter, a digit, an apostrophe, a stop, or between words. */
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const STOP = 4;
const BETWEEN = 5;
const kinds = new Uint8Array(0x2020);
for (let i = 0; i < 26; i++) kinds[65 + i] = kinds[97 + i] = LETTER;
for (let i = 0; i < 10; i++) kinds[48 + i] = DIGIT;
for (const mark of ' ,;:!?()"$%-\n\t“”–—') kinds[mark.charCodeAt(0)] = BETWEEN;
kinds["'".charCodeAt(0)] = kinds['’'.charCodeAt(0)] = APOSTROPHE;
kinds['.'.charCodeAt(0)] = STOP;

/** Add the words and numbers of a text, by their numbers among the known ones; @returns `false` where it has anything else that is no plain mark */
function addPlain(known: KnownWords, text: string, written: number[]): boolean {
  const kind = (at: number) => (at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : BETWEEN);
  for (let at = 0; at < text.length; ) {
    const start = at;
    const first = kind(at);
    if (first === LETTER) {
      while (kind(at) === LETTER || kind(at) === DIGIT) at++;
      while (kind(at) === APOSTROPHE && kind(at + 1) === LETTER) {
        for (at++; kind(at) === LETTER; ) at++;
        if (kind(at) === DIGIT) return false;
      }
      // One letter and a stop may be the beginning of an abbreviation.
      if (at === start + 1 && kind(at) === STOP) return false;
    } else if (first === DIGIT) {
      while (kind(at) === DIGIT || ((text[at] === ',' || kind(at) === STOP) && kind(at + 1) === DIGIT)) at++;
    } else if (first === BETWEEN || first === APOSTROPHE || (first === STOP && kind(at + 1) === BETWEEN)) {
      at++;
      continue;
    } else return false;
    const word = known.numberOf(text, start, at);
    if (word < 0) return false;
    written.push(word);
  }
  return true;
}
