import type { Token } from '../text/tokens.ts';
import { isTitle } from './compare-speakers.ts';
import type { UnlikePart } from './unlike-parts.ts';

/** How many words of matter an expression has at most that stands for another. */
const mostReplaced = 2;
/** What points back at something named before: "this bill" may be the bill that the claim names. */
const pointing = /^(?:this|these|those|such|dies(?:e[mnrs]?)?|solche[mnrs]?)$/u;

/** A stretch of so many words in a row is the claim's own: what it is said of may be called something else there. */
const longRun = 12;

/**
 * Whether, in words that two texts share otherwise, one expression stands for another: another town, another thing, a third for a half.
 *
 * Numbers are compared by their values elsewhere; forms of one word are the same word.
 *
 * @param run the longest stretch of words that both have
 * @param capitalsTell only names have a capital
 */
export function replacesWord(parts: readonly UnlikePart[], run: number, capitalsTell: boolean): boolean {
  return parts.some(({ here, there }) => {
    if (here.some(({ word }) => pointing.test(word))) return false;
    const said = matterOf(here);
    const claimed = matterOf(there);
    if (!isExpression(said) || !isExpression(claimed)) return false;
    // A minister is named by office in one text and by name in the other.
    if (said.every(({ word }) => isTitle(word)) !== claimed.every(({ word }) => isTitle(word))) return false;
    const named = capitalsTell && [said, claimed].every((words) => words.every(({ capital }) => capital));
    if (run >= longRun && !named) return false;
    return !claimed.some(({ word }) => said.some((other) => areForms(word, other.word)));
  });
}

function matterOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ common, number }) => !common && !number);
}

function isExpression(words: readonly Token[]): boolean {
  return words.length > 0 && words.length <= mostReplaced;
}

/** Whether two words are forms of one, or one is short for the other: they begin alike, and their endings are short beside that. */
function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const ending = Math.max(a.length, b.length) - same;
  return same >= 3 && (same === Math.min(a.length, b.length) || (same >= 4 && ending <= 3));
}
