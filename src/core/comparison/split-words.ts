import { joinNumbers } from './join-numbers.ts';
import type { Word } from './word.ts';
import { currencies, numberKey, type WordRules, wordKey } from './word-key.ts';

/** A minus is one by its own sign, or as a hyphen before a number that no later one closes as a parenthesis. */
const minus = String.raw`−|(?<![^\s(]|\d\s)-(?![^.!?]{0,80}\S-(?:[\s,.;:)!?]|$))`;
const pattern = new RegExp(
  [
    String.raw`(?<![\d/.,])[1-9]\/[2-9](?![\d/])`,
    String.raw`(?:${minus})?[$€£¥]\s?\d+(?:[.,]\d+)*\p{L}*|(?:${minus})?\d+(?:[.,:]\d+)*(?:\s?[€£¥]|\p{L}+)?`,
    '[%&$€£¥¼-¾⅐-⅞]|§+',
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*`,
    String.raw`(?:\[\p{L}+\](?=\p{L}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‘´\u00ad\u200b\u2060]\p{L}[\p{L}\p{M}\p{N}]*)*(?:\[\p{L}+\])?`,
  ].join('|'),
  'gu',
);
/** What a transcript or an editor says about the words is none of them, nor is the number of a footnote. */
const remark =
  /(?<=\S)\[\d{1,3}\]|(?<=\p{Ll}{3}[.!?][”"’]?)\d{1,3}(?=\s+\p{Lu}|$)|(?<=\p{L}{3}|[.,;:!?”"’])[⁰¹²³⁴-⁹]+|\[\p{Lu}[^[\]]{2,80}\.\]|\[\s*sic[.!]?\s*\]|[([]\s*(?:(?:applause|laughter|laughs|cheers|cheering|crosstalk|inaudible|unintelligible|indistinct|interruptions?|pause|silence|boo(?:s|ing)|jeers|heckling|hear, hear|shouts? (?:of|from)|sounds? of)(?!\p{L})[^()[\]]{0,80}?|(?:beifall|heiterkeit|zurufe?|gegenruf|widerspruch|lachen|gelächter|unruhe|applaudissements|rires|exclamations|aplausos|risas|rumores)(?!\p{L})[^()[\]]{0,200}?)\s*[.!]?\s*[)\]]/giu;
const ellipsis = /[[(]?\s*(?:…|\.\s?\.\s?\.(?:\s?\.)*)\s*[\])]?/u;

/** Split a text into the words that are compared, in order. */
export function splitWords(text: string, rules: WordRules | null): Word[] {
  const read = text.replace(remark, (found) => ' '.repeat(found.length));
  const brackets = [...read.matchAll(/\[[^[\]]{1,300}\]/gu)];
  const words: Word[] = [];
  let end = 0;
  let bracket = 0;
  for (const { 0: raw, index } of read.matchAll(pattern)) {
    const between = read.slice(end, index);
    const last = words.at(-1);
    const ten = last && /^(?:\.?\s|[-‐‑])$/u.test(between) ? spelledTogether(last, read, raw, rules) : null;
    while ((brackets[bracket]?.index ?? read.length) + (brackets[bracket]?.[0].length ?? 0) <= index) bracket++;
    if (last && ten !== null) words[words.length - 1] = { ...last, end: index + raw.length, key: ten, number: true };
    else {
      const from = last ? end + opening(between) : 0;
      const found = last && ellipsis.exec(between);
      const key = keyInPlace(raw, last?.key ?? '', read.slice(index + raw.length), rules) ?? keyOf(raw, rules);
      // "A million" is one million.
      if (last && rules && Object.hasOwn(rules.scales, key) && one.has(last.key))
        words[words.length - 1] = { ...last, key: '1', number: true };
      const number = /^-?\d/u.test(key);
      if (/^-?\d+(?:\.\d+)?$/u.test(key) && !found && between.trim() === '') joinSpan(words, rules);
      words.push({
        start: index,
        end: index + raw.length,
        key,
        number,
        capital: /^\P{L}*\p{Lu}/u.test(raw),
        opens:
          !last ||
          (!last.key.endsWith('.') && /[.!?:;…][\s"'“”„«»‘’()[\]]*$/u.test(between)) ||
          /\n\s*$/u.test(between),
        clause: last === undefined || /[,;:.!?…—–()]|(?:^|\s)-\s/u.test(between),
        aside: false,
        contracted: /['’ʼ‘´]/u.test(raw),
        bracketed: index >= (brackets[bracket]?.index ?? read.length),
        from: found ? Math.max(from, end + found.index + found[0].length) : from,
        gap: found ? { start: end + found.index, end: Math.max(from, end + found.index + found[0].length) } : null,
      });
      if (rules) joinNumbers(words, rules);
    }
    end = index + raw.length;
  }
  return words;
}

/** What is written in short before a number, and a word of its own elsewhere. */
const numbered = new Map([
  ['no', 'number'],
  ['art', 'article'],
  ['sec', 'section'],
  ['reg', 'regulation'],
  ['ch', 'chapter'],
  ['p', 'page'],
  ['para', 'paragraph'],
]);

const weekdays = new Map(
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => [
    day.slice(0, 3),
    day.toLowerCase(),
  ]),
);

/** "No." before a number, and German "3." that is no end of a sentence; `null` for any other word. */
function keyInPlace(raw: string, before: string, after: string, rules: WordRules | null): string | null {
  if (rules?.language === 'en' && after.startsWith('.') && weekdays.has(raw)) return weekdays.get(raw) ?? null;
  if (rules?.language === 'en') return /^\.\s?\d/u.test(after) ? (numbered.get(raw.toLowerCase()) ?? null) : null;
  if (rules?.language === 'fr' && raw === 'M' && after.startsWith('.')) return 'monsieur';
  if (rules?.language !== 'de' || !/^\d\d?$/u.test(raw)) return null;
  const introduced = /^(?:d(?:e[rmns]|ie|as)|[aiv]m|vom|zu[mr]|beim|bis|seit|ab|ein\w*|jede\w)$/u.test(before);
  return (introduced ? /^\.\s+\p{L}/u : /^\.\s+\p{Ll}/u).test(after) ? `${raw}.` : null;
}

function keyOf(raw: string, rules: WordRules | null): string {
  if (raw === '%') return 'percent';
  if (raw === '&') return rules?.and ?? raw;
  if (/^[$€£¥]$/u.test(raw)) return currencies[raw] ?? raw;
  if (raw.startsWith('§')) return rules?.section ?? raw;
  if (/^\d\/\d$/u.test(raw)) return raw;
  return /^[-−$€£¥\d]/u.test(raw) ? numberKey(raw, rules) : wordKey(raw, rules);
}

const one = new Set(['a', 'an', 'ein', 'eine', 'einer', 'une', 'una']);
/** "20 to 30" is "20–30": what joins two numbers is a mark. */
function joinSpan(words: Word[], rules: WordRules | null): void {
  const [number, to] = words.slice(-2);
  if (!number || !/^-?\d+(?:\.\d+)?$/u.test(number.key) || !to || to.gap || to.key !== rules?.to) return;
  words.splice(-2, 2, { ...number, end: to.end });
}

/** "Twenty-five" is one number in two words, "twenty-first" and "nineteen-eighties" too; `null` when the words are none. */
function spelledTogether(last: Word, text: string, raw: string, rules: WordRules | null): string | null {
  if (!rules) return null;
  const key = keyOf(raw, rules);
  if (!last.number || !/^\p{L}/u.test(raw)) return null;
  if (/^1\d$/u.test(last.key) && /^[2-9]0s$/u.test(key)) return last.key + key;
  if (!/^[1-9]0$/u.test(last.key)) return null;
  if (/^[1-9](?:st|nd|rd|th)$/u.test(key)) return last.key.charAt(0) + key;
  const together = rules.numbers.get(wordKeyPlain(text.slice(last.start, last.end) + raw));
  return together === undefined ? null : String(together);
}

const wordKeyPlain = (raw: string): string => raw.toLowerCase().replace(/[^\p{L}]/gu, '');

/** How much of what stands between two words belongs to the first: all up to the last blank. */
function opening(between: string): number {
  const blank = /\s(?=\S*$)/u.exec(between);
  return blank ? blank.index + 1 : between.length;
}
