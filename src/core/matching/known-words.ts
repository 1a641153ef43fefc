import { spokenIn } from '../text/guess-language.ts';
import { readForm } from '../text/tokens.ts';
import { hashTerm } from './term-hash.ts';

/** How many words are known at most, and how many places there are to look for them. */
const mostWords = 130_000;
const places = 2 ** 18;
/** From so many on it is full: the words of one more claim have room still. */
const enough = 120_000;

/** The numbers of a word: where its units begin, 0 where there is no word. */
const BEGIN = 0;
/** What it is to `spokenIn`, which of `spoken`. */
const SPOKEN = 1;
/** The language that it was last read in, which of `languages`. */
const LANGUAGE = 2;
/** The hash of its term in that language; 0 where it carries grammar. */
const HASH = 3;
const fields = 4;

type Spoken = ReturnType<typeof spokenIn>;

/**
 * Words as they are written, and what was found out about each.
 *
 * Plain lists instead of a map from texts: an import looks up some million words, and making a text of each and
 * finding it in a map of a hundred thousand takes longer than all else that is done with a claim. What is known of a word
 * stands side by side, for each look elsewhere waits for the memory.
 */
export function knownWords() {
  /** By the first bits of a word's hash; a word goes by where its fields begin. */
  const table = new Uint32Array(fields * places);
  /** Of each word its UTF-16 units, and a zero, which stands in no word. */
  let units = new Uint16Array(2 ** 16);
  let size = 1;
  let count = 0;
  const spoken: Spoken[] = [];
  const numbersOfSpoken = new Map<string, number>();
  /** Words are read in one language after the other, mostly in the same. */
  const languages = [''];
  let language = 0;
  const isThere = (word: number, text: string, start: number, end: number) => {
    let at = table[word + BEGIN] ?? 0;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== units[at++]) return false;
    return units[at] === 0;
  };
  const textOf = (word: number) => {
    let text = '';
    for (let at = table[word + BEGIN] ?? 0; units[at] !== 0; at++) text += String.fromCharCode(units[at] ?? 0);
    return text;
  };
  const numberOfSpoken = (one: Spoken) => {
    const name = `${one.words} ${one.languages.join(' ')}`;
    const number = numbersOfSpoken.get(name) ?? spoken.push(one) - 1;
    numbersOfSpoken.set(name, number);
    return number;
  };
  return {
    /** Whether another one is to be begun. */
    isFull: () => count > enough,
    /** What the word that stands in a text goes by; it is added where it is new. -1 where there is no room. */
    numberOf(text: string, start: number, end: number): number {
      let hash = 0x811c9dc5;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      let place = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 14;
      for (; table[fields * place + BEGIN] !== 0; place = (place + 1) % places)
        if (isThere(fields * place, text, start, end)) return fields * place;
      if (count === mostWords) return -1;
      if (size + end - start + 1 > units.length) {
        const more = new Uint16Array(2 * (size + end - start + 1));
        more.set(units);
        units = more;
      }
      const word = fields * place;
      table[word + BEGIN] = size;
      table[word + SPOKEN] = numberOfSpoken(spokenIn(text.slice(start, end)));
      for (let i = start; i < end; i++) units[size++] = text.charCodeAt(i);
      size++;
      count++;
      return word;
    },
    /** @see spokenIn */
    spokenIn: (word: number): Spoken => spoken[table[word + SPOKEN] ?? 0] ?? { words: 1, languages: [] },
    /** The hash of a word's term in a language; 0 where it carries grammar. */
    hashOf(word: number, read: string): number {
      if (languages[language] !== read) {
        language = languages.indexOf(read);
        if (language < 0) language = languages.push(read) - 1;
      }
      if (table[word + LANGUAGE] !== language) {
        const { stem, common } = readForm(textOf(word), read);
        table[word + LANGUAGE] = language;
        table[word + HASH] = common ? 0 : hashTerm(stem);
      }
      return table[word + HASH] ?? 0;
    },
  };
}

export type KnownWords = ReturnType<typeof knownWords>;
