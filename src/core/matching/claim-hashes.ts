import { guessLanguage } from '../text/guess-language.ts';
import { tokenize } from '../text/tokens.ts';
import { type ClaimWords, claimTerms } from './claim-terms.ts';
import { hashTerm } from './term-hash.ts';

/** The hash of a written word's term by language; 0 where it carries grammar. Emptied when full. */
const known = new Map<string, Map<string, number>>();
const mostKnown = 100_000;

/**
 * The hashes of a claim's terms, as `claimTerms` has the terms.
 *
 * Ten thousands of claims are indexed at once: words in plain letters between blanks and ordinary marks are looked up
 * one by one; a text with anything else in it is read by `claimTerms`.
 */
export function claimHashes(claim: ClaimWords): number[] {
  const language = guessLanguage(claim.text, claim.lang) ?? 'en';
  const written: string[] = [];
  const parts = [claim.text, ...(claim.variants ?? []), claim.title ?? '', claim.speaker ?? ''];
  if (!parts.every((part) => addPlain(part, written))) return claimTerms(claim).map(hashTerm);
  const hashOf = hashesOf(language, written);
  const hashes: number[] = [];
  for (const word of written) {
    const hash = hashOf.get(word) ?? 0;
    if (hash !== 0) hashes.push(hash);
  }
  return hashes;
}

/** What is known of a language's words, these among them; new ones are read together, which is faster than one by one. */
function hashesOf(language: string, written: readonly string[]): ReadonlyMap<string, number> {
  let words = known.get(language);
  if (!words || words.size > mostKnown) {
    words = new Map();
    known.set(language, words);
  }
  const seen = words;
  const fresh = written.filter((word) => !seen.has(word));
  if (fresh.length === 0) return words;
  for (const [i, { stem, common }] of tokenize(fresh.join(' '), language).entries())
    words.set(fresh[i] ?? '', common ? 0 : hashTerm(stem));
  return words;
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

/** Add the words and numbers of a text; @returns `false` where it has anything else that is no plain mark */
function addPlain(text: string, written: string[]): boolean {
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
    written.push(text.slice(start, at));
  }
  return true;
}
