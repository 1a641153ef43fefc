import type { TurningWord } from './comparison.ts';
import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/**
 * The words of a difference that can turn the meaning, in order, the page's first.
 *
 * A word that both sides have, in whatever form, turns nothing; "don't" for "do not" is such a form.
 *
 * @param next the word behind the difference, if there is one: "fewer than" turns a number
 */
export function findTurning(
  page: readonly Word[],
  source: readonly Word[],
  next: Word | undefined,
  rules: WordRules | null,
): TurningWord[] {
  const changed = page.length > 0 && source.length > 0;
  const of = (mine: readonly Word[], others: readonly Word[], side: TurningWord['side']): readonly Found[] => {
    const bound = next?.number && rules ? boundIn(mine) : undefined;
    return mine.flatMap((word) => {
      const contrasts = rules?.contrast.has(word.key) || others.some(({ key }) => denies(word.key, key));
      const kind = kindOf(word, rules) ?? ((changed && contrasts) || word === bound ? 'word' : null);
      if (!kind) return [];
      return [
        { sense: denial.test(word.key) ? 'not' : word.key, word: { start: word.start, end: word.end, side, kind } },
      ];
    });
  };
  const [ofPage, ofSource] = [of(page, source, 'page'), of(source, page, 'source')];
  const only = (mine: readonly Found[], others: readonly Found[]): TurningWord[] => {
    const theirs = others.map(({ sense }) => sense);
    return mine.flatMap(({ sense, word }) => {
      const at = theirs.indexOf(sense);
      if (at < 0) return [word];
      theirs.splice(at, 1);
      return [];
    });
  };
  return [...only(ofPage, ofSource), ...only(ofSource, ofPage)];
}

/** "Don’t" and its like. */
const denial = /^(?:cannot|(?:ca|wo|ai|do|does|did|is|are|was|were|has|have|had|[cw]ould|should|must|need)nt)$/u;

interface Found {
  readonly sense: string;
  readonly word: TurningWord;
}

/** "Fewer" of "fewer than", "over": what bounds a number, among the two words straight before it. */
const boundIn = (words: readonly Word[]): Word | undefined => words.slice(-2).find(({ key }) => bounds.test(key));
const bounds = /^(?:more|less|fewer|over|under|above|below|up|mehr|weniger|ueber|unter|plus|mas)$/u;

/** Before a name; no name themselves. */
const titles = /^(?:mister|mr?s|doctor)$/u;

function kindOf({ key, number, capital, opens, aside }: Word, rules: WordRules | null): TurningWord['kind'] | null {
  if (aside) return null;
  if (number) return /^1\.?$/u.test(key) ? null : 'number';
  if (!rules) return null;
  if (denial.test(key) || rules.turning.has(key.replace(/(lich)e[nmrs]?$/u, '$1'))) return 'word';
  if (key.length > 2 && Object.hasOwn(rules.scales, key)) return 'number';
  const name = rules.names && capital && !opens && key.length > 1 && !key.startsWith('ill') && !titles.test(key);
  return name ? 'name' : null;
}

/** "Lawful" and "unlawful", in either order. */
export function denies(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 3 &&
    long.endsWith(short) &&
    /^(?:un|in|im|ir|il|dis|non|miss?|des)$/.test(long.slice(0, -short.length))
  );
}
