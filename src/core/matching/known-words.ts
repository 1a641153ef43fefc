import { spokenIn } from '../text/guess-language.ts';
import { readForm } from '../text/tokens.ts';
import { hashTerm } from './term-hash.ts';

/** How many words are known at most, and how many places there are to look for them. */
const mostWords = 130_000;
const places = 2 ** 18;
/** From so many on it is full: the words of one more claim have room still. */
const enough = 120_000;
/** What most words are to `spokenIn`. */
const plain: ReturnType<typeof spokenIn> = { words: 1, languages: [] };

/**
 * Words as they are written, each with a number, and what was found out about it.
 *
 * Plain lists instead of a map from texts: an import looks up some million words, and making a text of each and
 * finding it in a map of a hundred thousand takes longer than all else that is done with a claim.
 */
export function knownWords() {
  /** By the first bits of a word's hash: its number and one; 0 where there is none. */
  const byHash = new Int32Array(places);
  /** Where each word's units stand in `units`; one more than there are words. */
  const starts = new Uint32Array(mostWords + 2);
  let units = new Uint16Array(2 ** 16);
  const spoken: ReturnType<typeof spokenIn>[] = [];
  /** The hash of each word's term in the language that it was last read in; 0 where it carries grammar. */
  const hashes = new Uint32Array(mostWords + 1);
  const languages: string[] = [];
  const same = (word: number, text: string, start: number, end: number) => {
    const from = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== units[from + i - start]) return false;
    return true;
  };
  const textOf = (word: number) => {
    let text = '';
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) text += String.fromCharCode(units[at] ?? 0);
    return text;
  };
  return {
    /** Whether another one is to be begun. */
    isFull: () => spoken.length > enough,
    /** The number of the word that stands in a text; it is added where it is new. -1 where there is no room. */
    numberOf(text: string, start: number, end: number): number {
      let hash = 0x811c9dc5;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      let place = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 14;
      for (let word = byHash[place] ?? 0; word !== 0; word = byHash[place] ?? 0) {
        if (same(word - 1, text, start, end)) return word - 1;
        place = (place + 1) % places;
      }
      const number = spoken.length;
      if (number === mostWords) return -1;
      const from = starts[number] ?? 0;
      if (from + end - start > units.length) {
        const more = new Uint16Array(2 * (from + end - start));
        more.set(units);
        units = more;
      }
      for (let i = start; i < end; i++) units[from + i - start] = text.charCodeAt(i);
      starts[number + 1] = from + end - start;
      byHash[place] = number + 1;
      const own = spokenIn(text.slice(start, end));
      spoken.push(own.words === 1 && own.languages.length === 0 ? plain : own);
      languages.push('');
      return number;
    },
    /** @see spokenIn */
    spokenIn: (word: number) => spoken[word] ?? plain,
    /** The hash of a word's term in a language; 0 where it carries grammar. */
    hashOf(word: number, language: string): number {
      if (languages[word] !== language) {
        const { stem, common } = readForm(textOf(word), language);
        languages[word] = language;
        hashes[word] = common ? 0 : hashTerm(stem);
      }
      return hashes[word] ?? 0;
    },
  };
}

export type KnownWords = ReturnType<typeof knownWords>;
