import { type ComparisonLanguage, languages } from './languages.data.ts';

/** A language's table with its lists ready to be asked; `null` for a language without one. */
export interface WordRules
  extends Omit<
    ComparisonLanguage,
    | 'turning'
    | 'contrast'
    | 'auxiliaries'
    | 'pronouns'
    | 'determiners'
    | 'particles'
    | 'ones'
    | 'tens'
    | 'ordinals'
    | 'spellings'
    | 'fillers'
  > {
  readonly language: string;
  readonly turning: ReadonlySet<string>;
  readonly contrast: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly joins: NonNullable<ComparisonLanguage['joins']>;
  readonly spellings: ReadonlyMap<string, string>;
  /** Spelled numbers below a hundred, and a half more than one to nine. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** German stems of numbers in an order that do not end the number itself. */
const odd: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt' };

const rules = new Map(Object.entries(languages).map(([language, table]) => [language, readTable(language, table)]));
/** What a currency's sign stands for. */
export const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };

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
  const word = spelled.replaceAll('ß', 'ss').normalize('NFKD').replace(accented, '$1').replace('⁄', '/');
  if (!table) return word;
  const number = table.numbers.get(word) ?? compoundNumber(word, table);
  if (number !== undefined) return String(number);
  const spelling = table.spellings.get(word);
  if (spelling !== undefined) return spelling;
  if (word.length < 5) return word;
  for (const [ending, instead] of table.endings) if (ending.test(word)) return word.replace(ending, instead);
  return word;
}

/** A number as it is compared: its minus, digits with a decimal point, and what it is of when a currency's sign stands by it. */
export function numberKey(raw: string, table: WordRules | null): string {
  const sign = /[$€£¥]/u.exec(raw)?.[0];
  const digits = raw.replace(/[^\p{N}.,:\p{L}]/gu, '').toLowerCase();
  const comma = table !== null && table.language !== 'en';
  const grouped = comma ? /^\d{1,3}(?:\.\d{3})+(?!\d)/ : /^\d{1,3}(?:,\d{3})+(?!\d)/;
  const plain = (grouped.test(digits) ? digits.replaceAll(comma ? '.' : ',', '') : digits).replace(/[,:]/g, '.');
  const value = plain.replace(/^(\d+)\.(\d*?)0+(?!\d)/, (_, whole: string, rest: string) =>
    rest ? `${whole}.${rest}` : whole,
  );
  const [, amount = '', scale = ''] = /^(\d+(?:\.\d+)?)(\p{L}{1,2})$/u.exec(value) ?? [];
  // "7m" may be metres.
  const times =
    table && Object.hasOwn(table.scales, scale) && (sign || scale !== 'm') ? table.scales[scale] : undefined;
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
  const german = language === 'de';
  const ones = table.ones.split(' ');
  const numbers = new Map(ones.map((word, value) => [word, value]));
  const spelled = table.spellings.split(' ');
  const spellings = new Map(spelled.flatMap((word, i) => (i % 2 === 0 ? [[word, spelled[i + 1] ?? word]] : [])));
  for (const [i, ten] of table.tens.split(' ').entries()) {
    numbers.set(ten, 20 + 10 * i);
    // "The nineties", which no other language has.
    spellings.set(ten.replace(/y$/, 'ies'), `${20 + 10 * i}s`);
    for (const [value, one] of ones.slice(1, 10).entries()) {
      // "twenty-one" and "einundzwanzig"; the hyphen or blank is gone by then.
      numbers.set(german ? `${one.replace(/^eins$/, 'ein')}und${ten}` : ten + one, 21 + 10 * i + value);
    }
  }
  for (const [i, word] of table.ordinals?.split(' ').entries() ?? [])
    spellings.set(word, i + 1 + (['st', 'nd', 'rd'][i] ?? 'th'));
  if (german) {
    for (const [word, value] of [...numbers])
      for (const end of ['e', 'en', 'er', 'es', 'em'])
        spellings.set((odd[value] ?? word + (value < 20 ? 't' : 'st')) + end, `${value}.`);
    for (const [i, one] of ['ein', ...ones.slice(2, 10)].entries()) numbers.set(`${one}einhalb`, 1.5 + i);
    numbers.set('anderthalb', 1.5);
  }
  return {
    ...table,
    language,
    turning: new Set(table.turning.split(' ')),
    contrast: new Set(table.contrast.split(' ')),
    auxiliaries: new Set(table.auxiliaries.split(' ')),
    pronouns: new Set(table.pronouns.split(' ')),
    determiners: new Set(table.determiners.split(' ')),
    particles: new Set(table.particles.split(' ')),
    fillers: new Set(table.fillers.split(' ')),
    joins: table.joins ?? [],
    spellings,
    numbers,
  };
}
