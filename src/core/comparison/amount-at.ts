import { readAmount } from './same-words.ts';
import { type Group, goesOn, type Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** The most words an amount is written in. */
const longest = 8;

const currency = /^(?:dollars|euros|pounds|yen)$/;
const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A day and its month that begin at a place, in either order; `null` where none do. */
export function dateAt(words: readonly Word[], at: number): Group | null {
  const [one, two] = [words[at], words[at + 1]];
  // "Nov. 3": the point is the month's.
  if (!one || !two || two.gap || two.start - one.end > 2) return null;
  const inOrder = day.test(one.key) && two.capital && month.test(two.key);
  const reversed = one.capital && month.test(one.key) && day.test(two.key);
  if (!inOrder && !reversed) return null;
  const [number, name] = inOrder ? [one, two] : [two, one];
  return { count: 2, key: Number.parseInt(number.key, 10) + name.key, number: true };
}

/** The longest amount of two words or more that begins at a place; `null` where none does. */
export function amountAt(words: readonly Word[], at: number, rules: WordRules): Group | null {
  const first = words[at];
  const isScale = (word: Word | undefined): boolean => word !== undefined && Object.hasOwn(rules.scales, word.key);
  if (!first || !(first.number || isScale(first))) return null;
  // Behind "hundred" or its like comes more of the amount, with "and" or without; behind digits only a scale, or a fraction.
  const isMore = (i: number): boolean => {
    const [word, before, last] = [words[i], words[i - 1], words[i - 2]];
    if (!word || i >= at + longest || !goesOn(word, first)) return false;
    if (isScale(word) || (word.number && word.key.includes('/'))) return true;
    if (rules.fillers.has(word.key)) return isScale(before);
    return word.number && (isScale(before) || (isScale(last) && rules.fillers.has(before?.key ?? '')));
  };
  let end = at + 1;
  while (isMore(end)) end++;
  const unit = words[end];
  if (unit && currency.test(unit.key) && goesOn(unit, first)) end++;
  for (; end > at + 1; end--) {
    const key = rules.fillers.has(words[end - 1]?.key ?? '') ? null : readAmount(words.slice(at, end), rules);
    if (key !== null) return { count: end - at, key, number: true };
  }
  return null;
}
