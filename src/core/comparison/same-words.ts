import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** More than any compound or number is written in. */
const most = 10;

/** Do two stretches differ in nothing but spelling: "wellbeing" and "well-being", "2.5 million" and "2,500,000"? */
export function areSameWords(a: readonly Word[], b: readonly Word[], rules: WordRules | null): boolean {
  if (a.length === 0 || b.length === 0 || a.length > most || b.length > most) return false;
  const joined = (words: readonly Word[]) => words.map(({ key }) => key).join('');
  if (joined(a) === joined(b)) return true;
  if (!rules) return false;
  const others = inFull(b, rules);
  if (inFull(a, rules).some((one) => others.includes(one))) return true;
  const value = readAmount(a, rules);
  return value !== null && value === readAmount(b, rules);
}

/** All that words can be written out to: "he's" is "heis" and "hehas". */
function inFull(words: readonly Word[], rules: WordRules): string[] {
  const joined = words.reduce<string[]>(
    (all, word) => all.flatMap((begun) => writeOut(word, rules).map((full) => begun + full)),
    [''],
  );
  return joined.flatMap((one) => [one, ...replaced(one, rules.short)]);
}

/** The word itself, and "they're" as "theyare", "St" as "street". */
export function writeOut({ key, contracted }: Word, { short, contractions }: WordRules): string[] {
  return [key, ...replaced(key, short), ...(contracted ? replaced(key, contractions) : [])];
}

const replaced = (key: string, patterns: WordRules['short']): string[] =>
  patterns.flatMap(([pattern, full]) => (pattern.test(key) ? [key.replace(pattern, full)] : []));

/** The amount that words spell, with what it is of: "2500000dollars"; `null` when they spell none. */
export function readAmount(words: readonly Word[], rules: WordRules): string | null {
  let total = 0;
  let part: number | null = null;
  let unit = '';
  let smallest = Number.POSITIVE_INFINITY;
  for (const [i, { key }] of words.entries()) {
    if (i > 0 && /^0\d/.test(key)) return null; // "12 000" is written in groups of digits
    const digits = /^(-?\d+(?:\.\d+)?)(?:\/(\d))?(\p{L}*)$/u.exec(key);
    const letters = digits ? (digits[3] ?? '') : key;
    const scale = Object.hasOwn(rules.scales, letters) ? rules.scales[letters] : undefined;
    if (digits && (scale !== undefined || !digits[3] || digits[3].length > 2)) {
      const value = (Number(digits[1]) / Number(digits[2] ?? 1)) * (scale ?? 1);
      if (part !== null && value >= 1 && (part < 100 || value >= 100)) return null;
      part = (part ?? 0) + value;
      if (digits[3] && scale === undefined) {
        if (i > 0) return null;
        unit = digits[3];
      }
    } else if (scale !== undefined) {
      part = (part ?? 1) * scale;
      if (scale >= 1000) {
        // "One million and two million" are two amounts.
        if (scale >= smallest) return null;
        smallest = scale;
        total += part;
        part = null;
      }
    } else if (i === words.length - 1 && i > 0 && !rules.fillers.has(key)) unit = unit || key;
    else if (!rules.fillers.has(key) || i === words.length - 1) return null;
  }
  const amount = total + (part ?? 0);
  // Twelve digits hide what binary fractions add.
  return amount === 0 ? null : `${Number(amount.toPrecision(12))}${unit}`;
}
