import { areAlike } from './align-words.ts';
import { denies } from './find-turning.ts';
import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

// In thousandths: how much likelier one word stands for another than it would for any.
const form = 3000;
const kin = 2500;
const name = 2000;
const any = 100;
const other = 0;
const foreign = -200;

/** How much a word of the page is of the kind of one of the source, in thousandths; below 0 where one alone is a number. */
export function kinship(mine: Word, theirs: Word, rules: WordRules | null): number {
  if (areAlike(mine, theirs) || denies(mine.key, theirs.key)) return form;
  const both = (set: ReadonlySet<string> | undefined): boolean => Boolean(set?.has(mine.key) && set.has(theirs.key));
  if (both(rules?.turning) || both(rules?.contrast) || both(rules?.auxiliaries)) return kin;
  if (mine.bracketed && rules?.pronouns.has(theirs.key)) return kin;
  if (isName(mine, rules) && isName(theirs, rules)) return name;
  if (mine.number !== theirs.number) return foreign;
  return isSmall(mine, rules) === isSmall(theirs, rules) ? any : other;
}

/** Whether a word stands for another by its place alone, so that its neighbours may stand for it as well. */
export function isLoose(mine: Word, theirs: Word, rules: WordRules | null): boolean {
  return mine.bracketed || denies(mine.key, theirs.key) || kinship(mine, theirs, rules) <= name;
}

/** A word that says little by itself, or a part of a name. */
export function isSmall(word: Word, rules: WordRules | null): boolean {
  const { key } = word;
  if (!rules || key.length < 2) return key.length < 4;
  return rules.auxiliaries.has(key) || rules.pronouns.has(key) || rules.particles.has(key) || isName(word, rules);
}

const isName = ({ capital, opens }: Word, rules: WordRules | null): boolean =>
  Boolean(rules?.names && capital && !opens);
