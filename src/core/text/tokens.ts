import type { Span } from '../model/span.ts';
import { functionWords } from './function-words.data.ts';
import { eachPlainWord } from './plain-words.ts';
import { fold, stem } from './stem.ts';

/** A word or number of a text; the span is in UTF-16 units of that text. */
export interface Token extends Span {
  /** Lower case, without accents and possessive ending. */
  readonly word: string;
  /** What retrieval and comparison count: the word's stem, or the number in digits with a decimal point. */
  readonly stem: string;
  readonly number: boolean;
  readonly capital: boolean;
  /** The first word of a sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** Carries grammar rather than matter. */
  readonly common: boolean;
}

const link = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/gu;
const piece =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}+)*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const joined = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})/u;
const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(functionWords).map(([language, list]) => [language, new Set(list.split(/\s+/u))]),
);
const spelled: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    de: 'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' '),
  }),
);

/** Between two words: the second one opens a sentence. */
const endOfSentence = /[.!?:;…"“”„«»(—–][\s"'“”„«»‘’(]*$/u;

/**
 * Split a text into words and numbers, in order; links are left out.
 *
 * Handles and hashtags are split at their capitals. Scripts without blanks give overlapping pairs of characters.
 */
export function tokenize(text: string, language: string | null): Token[] {
  return tokenizePlain(text, language) ?? tokenizeAny(text, language);
}

function tokenizePlain(text: string, language: string | null): Token[] | null {
  const tokens: Token[] = [];
  let last = 0;
  const plain = eachPlainWord(text, (start, end) => {
    const apart = start !== last + 1 || text[last] !== ' ';
    const opens = tokens.length === 0 || (apart && endOfSentence.test(text.slice(last, start)));
    // Named one by one: spreading the form takes as long as all else that is done with a token.
    const { word, stem, number, capital, common } = formOf(text.slice(start, end), language);
    tokens.push({ word, stem, number, capital, common, start, end, opens });
    last = end;
    return true;
  });
  return plain ? tokens : null;
}

function tokenizeAny(text: string, language: string | null): Token[] {
  const tokens: Token[] = [];
  const visible = text.replace(link, (found) => ' '.repeat(found.length));
  let end = 0;
  for (const { 0: found, index } of visible.matchAll(piece)) {
    const between = visible.slice(end, index);
    const opens = tokens.length === 0 || (between !== ' ' && endOfSentence.test(between));
    end = index + found.length;
    if (found.charCodeAt(0) > 0xdff && unspaced.test(found)) {
      for (let i = 0; i < Math.max(1, found.length - 1); i++) {
        const pair = found.slice(i, i + 2);
        tokens.push({
          start: index + i,
          end: index + i + pair.length,
          word: pair,
          stem: pair,
          number: false,
          capital: false,
          opens,
          common: false,
        });
      }
      continue;
    }
    let start = index;
    for (const part of /[#@]$/u.test(between) ? found.split(joined) : [found]) {
      const { word, stem, number, capital, common } = formOf(part, language);
      const own = opens && start === index;
      tokens.push({ word, stem, number, capital, common, start, end: start + part.length, opens: own });
      start += part.length;
    }
  }
  return tokens;
}

/** What a written form is in a language, whatever its place in a text. */
export type Form = Omit<Token, 'start' | 'end' | 'opens'>;

/** Forms read so far, per language: texts repeat their words. Emptied when full. */
const forms = new Map<string, Map<string, Form>>();
const mostForms = 30_000;

function formOf(raw: string, language: string | null): Form {
  const key = language ?? '';
  let known = forms.get(key);
  if (!known || known.size > mostForms) {
    known = new Map();
    forms.set(key, known);
  }
  let form = known.get(raw);
  if (!form) {
    form = readForm(raw, language);
    known.set(raw, form);
  }
  return form;
}

/** Read one word or number that stands alone. */
export function readForm(raw: string, language: string | null): Form {
  if (/^\d/u.test(raw)) {
    const digits = readDigits(raw, language);
    return { word: digits, stem: digits, number: true, capital: false, common: false };
  }
  const capital = /^\p{Lu}/u.test(raw);
  const lower = raw
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ.]/gu, '');
  const word = fold(lower);
  const common = language !== null && (words.get(language)?.has(word) ?? false);
  const number = language === null || common ? -1 : spelledNumber(word, language);
  if (number >= 0) return { word, stem: String(number), number: true, capital: false, common: false };
  if (word === 'us' && /^U\.?S/u.test(raw)) return { word: 'usa', stem: 'usa', number: false, capital, common: false };
  return { word, stem: stem(lower, language), number: false, capital, common };
}

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** -1 when the word is no number. */
function spelledNumber(word: string, language: string): number {
  const ten = language === 'en' ? tens.indexOf(word) : -1;
  return ten >= 0 ? 10 * (ten + 2) : (spelled.get(language)?.indexOf(word) ?? -1);
}

/** "4,300" and German "4.300" are 4300; "3,5" is 3.5. */
function readDigits(raw: string, language: string | null): string {
  const english = language === null || language === 'en';
  const grouped = english ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
  const plain = (grouped.test(raw) ? raw.replaceAll(english ? ',' : '.', '') : raw).replaceAll(',', '.');
  return /^\d+\.\d+$/u.test(plain) ? plain.replace(/\.?0+$/u, '') : plain;
}
