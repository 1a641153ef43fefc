import { type ComparisonLanguage, languages } from './languages.data.ts';

/** A language's table with its lists ready to be asked; `null` for a language without one. */
export interface WordRules extends Omit<ComparisonLanguage, 'turning' | 'contrast' | 'ones' | 'tens' | 'fillers'> {
  readonly language: string;
  readonly turning: ReadonlySet<string>;
  readonly contrast: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Spelled numbers below a hundred. */
  readonly numbers: ReadonlyMap<string, number>;
}

const rules = new Map(Object.entries(languages).map(([language, table]) => [language, readTable(language, table)]));
const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };

/** The rules for a BCP 47 tag. */
export function rulesOf(language: string | null): WordRules | null {
  return rules.get(language?.toLowerCase().split('-')[0] ?? '') ?? null;
}

/** Letters whose accents and points are a matter of spelling; elsewhere they make another letter (й and и, が and か). */
const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;

/** A word as it is compared: without case, accents, marks and the spelling's variant. */
export function wordKey(raw: string, table: WordRules | null): string {
  const letters = raw
    .toLowerCase()
    .replace(/s['’]s$/u, 's')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const spelled = table?.language === 'de' ? letters.normalize('NFC').replace(/[äöü]/g, twoLetters) : letters;
  const word = spelled.replaceAll('ß', 'ss').normalize('NFKD').replace(accented, '$1');
  if (!table) return word;
  const number = table.numbers.get(word) ?? compoundNumber(word, table);
  if (number !== undefined) return String(number);
  if (Object.hasOwn(table.spellings, word)) return table.spellings[word] ?? word;
  if (word.length < 5) return word;
  for (const [ending, instead] of table.endings) if (ending.test(word)) return word.replace(ending, instead);
  return word;
}

/** A number as it is compared: its minus, digits with a decimal point, and what it is of when a currency's sign stands by it. */
export function numberKey(raw: string, table: WordRules | null): string {
  const sign = /[$€£¥]/u.exec(raw)?.[0];
  const digits = raw.replace(/[^\p{N}.,\p{L}]/gu, '').toLowerCase();
  const comma = table !== null && table.language !== 'en';
  const grouped = comma ? /^\d{1,3}(?:\.\d{3})+(?!\d)/ : /^\d{1,3}(?:,\d{3})+(?!\d)/;
  const plain = (grouped.test(digits) ? digits.replaceAll(comma ? '.' : ',', '') : digits).replaceAll(',', '.');
  const value = /^\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, '') : plain;
  const [, amount = '', scale = ''] = /^(\d+(?:\.\d+)?)(\p{L}{1,2})$/u.exec(value) ?? [];
  const times = table && Object.hasOwn(table.scales, scale) ? table.scales[scale] : undefined;
  // "3.5m" is 3500000; twelve digits hide what binary fractions add.
  const whole = times === undefined ? value : String(Number((Number(amount) * times).toPrecision(12)));
  return (/^[-−]/.test(raw) ? '-' : '') + whole + (sign ? (currencies[sign] ?? '') : '');
}

/** German writes numbers in one word: "zweitausenddreihundert". A scale alone stays a word, for "30 tausend". */
function compoundNumber(word: string, table: WordRules): number | undefined {
  const { language, numbers, scales } = table;
  if (language !== 'de' || word.length > 60 || Object.hasOwn(scales, word)) return undefined;
  const [found, thousands, hundreds, rest = ''] =
    /^(?:(\w*?)tausend)?(?:(\w*?)hundert)?(?:und)?(\w*)$/u.exec(word) ?? [];
  if (!found || (thousands === undefined && hundreds === undefined)) return undefined;
  const read = (part: string) =>
    part === 'ein'
      ? 1
      : (numbers.get(part) ?? compoundNumber(part, table) ?? (Object.hasOwn(scales, part) ? scales[part] : undefined));
  const values = [thousands, hundreds].map((part) => (part === undefined ? 0 : part === '' ? 1 : read(part)));
  const last = rest === '' ? 0 : read(rest);
  const [times, dozens] = values;
  if (times === undefined || dozens === undefined || last === undefined) return undefined;
  return times * 1000 + dozens * 100 + last;
}

const twoLetters = (letter: string): string => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter;

function readTable(language: string, table: ComparisonLanguage): WordRules {
  const ones = table.ones.split(' ');
  const tens = table.tens.split(' ');
  const numbers = new Map(ones.map((word, value) => [word, value]));
  for (const [i, ten] of tens.entries()) {
    numbers.set(ten, 20 + 10 * i);
    for (const [value, one] of ones.slice(1, 10).entries()) {
      // "twenty-one" and "einundzwanzig"; the hyphen or blank is gone by then.
      numbers.set(language === 'de' ? `${one.replace(/^eins$/, 'ein')}und${ten}` : ten + one, 21 + 10 * i + value);
    }
  }
  return {
    ...table,
    language,
    turning: new Set(table.turning.split(' ')),
    contrast: new Set(table.contrast.split(' ')),
    fillers: new Set(table.fillers.split(' ')),
    numbers,
  };
}
