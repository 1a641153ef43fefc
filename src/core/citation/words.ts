import type { Span } from '../model/span.ts';

/** A run of letters or of digits, the unit that names and forms are looked up by. */
export interface Word extends Span {
  /** The word in lower case; `#` for a run of digits, `§` for section signs. */
  readonly key: string;
  readonly text: string;
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;

function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 0xa7) return SIGN;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  // Latin with marks, Greek, Cyrillic and further letters; general punctuation and symbols are none.
  return code < 0x2000 || (code >= 0x2c00 && code < 0x2e00) || code >= 0x3040 ? LETTER : 0;
}

/** Split a text into its words, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  let kind = 0;
  for (let i = 0; i <= text.length; i++) {
    const next = i < text.length ? kindOf(text.charCodeAt(i)) : 0;
    if (next === kind) continue;
    if (kind !== 0) {
      const word = text.slice(start, i);
      words.push({ start, end: i, text: word, key: kind === LETTER ? word.toLowerCase() : kind === DIGIT ? '#' : '§' });
    }
    start = i;
    kind = next;
  }
  return words;
}

/** Whether a word begins with a capital letter. */
export function isCapital(word: Word): boolean {
  const first = word.text.charAt(0);
  return first !== first.toLowerCase();
}
