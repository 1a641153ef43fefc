import type { Span } from '../model/span.ts';

/** A run of letters or of digits, the unit that names and forms are looked up by. */
export interface Word extends Span {
  /** The word in lower case; `#` for a run of digits, `§` for section signs. */
  readonly key: string;
  readonly text: string;
}

// Latin with marks, Greek, Cyrillic and further letters; general punctuation and symbols are none. An expression, because a
// browser walks a text by one long before it has compiled a loop, and ranges, because it takes long to compile `\p{L}`.
const WORD = /[A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\uffff]+|\d+|§+/g;

const LETTER_OR_DIGIT = /^[A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\uffff\d]/;

/** Whether a letter or a digit stands at an offset. */
export function isWordAt(text: string, offset: number): boolean {
  return LETTER_OR_DIGIT.test(text.charAt(offset));
}

/** Split a text into its words, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const word = found[0];
    const first = word.charCodeAt(0);
    const key = first < 58 ? '#' : first === 0xa7 ? '§' : word.toLowerCase();
    words.push({ start: found.index, end: WORD.lastIndex, text: word, key });
  }
  return words;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word): boolean {
  const first = word.text.charAt(0);
  return first !== first.toLowerCase();
}
