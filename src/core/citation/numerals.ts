const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The value of a Roman numeral up to 399, in either case; `null` when the letters are none. */
export function romanValue(letters: string): number | null {
  const low = letters.toLowerCase();
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(low) || low === '') return null;
  let sum = 0;
  for (let i = 0; i < low.length; i++) {
    const value = ROMAN[low.charAt(i)] ?? 0;
    sum += value < (ROMAN[low.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

/** The value of an ordinal, "14th", "Fourteenth" or "Twenty-second"; `null` when it is none. */
export function ordinalValue(words: string): number | null {
  const low = words.toLowerCase().trim();
  const digits = /^(\d{1,3})(?:st|nd|rd|th|d)$/.exec(low);
  if (digits) return Number(digits[1]);
  const one = ONES.indexOf(low);
  if (one >= 0) return one + 1;
  if (low === 'twentieth') return 20;
  const twenty = /^twenty[\s-]?(\w+)$/.exec(low);
  const rest = twenty ? ONES.indexOf(twenty[1] ?? '') : -1;
  return rest >= 0 && rest < 9 ? 21 + rest : null;
}

/** A number as an id writes it: Roman numerals and number words as digits, anything else in lower case. */
export function plainNumber(text: string): string {
  const word = CARDINALS.indexOf(text.toLowerCase());
  if (word >= 0) return String(word + 1);
  if (/^[IVXLC]+$/.test(text)) return String(romanValue(text) ?? text.toLowerCase());
  return text;
}

/** A name as an id writes it: "Dobbs v. Jackson Women’s Health" is `dobbs-v-jackson-womens-health`. */
export function slug(name: string): string {
  if (/^[ -~’]*$/.test(name))
    return name
      .replace(/['’.]/g, '')
      .toLowerCase()
      .replace(/&/g, ' and ')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
