import type { TurningWord } from './comparison.ts';
import type { Word } from './split-words.ts';
import type { WordRules } from './word-key.ts';

/**
 * The words of a difference that can turn the meaning, in order, the page's first.
 *
 * A word that both sides have, in whatever form, turns nothing; "don't" for "do not" is such a form.
 */
export function findTurning(page: readonly Word[], source: readonly Word[], rules: WordRules | null): TurningWord[] {
  const changed = page.length > 0 && source.length > 0;
  const of = (mine: readonly Word[], others: readonly Word[], side: TurningWord['side']): readonly Found[] =>
    mine.flatMap((word) => {
      const contrasts = rules?.contrast.has(word.key) || others.some(({ key }) => denies(word.key, key));
      const kind = kindOf(word, rules) ?? (changed && contrasts ? 'word' : null);
      if (!kind) return [];
      const denied = kind === 'word' && /nt$|^cannot$/u.test(word.key);
      return [{ sense: denied ? 'not' : word.key, word: { start: word.start, end: word.end, side, kind } }];
    });
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

interface Found {
  readonly sense: string;
  readonly word: TurningWord;
}

function kindOf({ key, number, capital, opens }: Word, rules: WordRules | null): TurningWord['kind'] | null {
  if (number) return key === '1' ? null : 'number';
  if (!rules) return null;
  if (rules.turning.has(key)) return 'word';
  if (key.length > 2 && Object.hasOwn(rules.scales, key)) return 'number';
  return rules.names && capital && !opens && key.length > 1 && !key.startsWith('ill') ? 'name' : null;
}

/** "Lawful" and "unlawful", in either order. */
function denies(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 3 &&
    long.endsWith(short) &&
    /^(?:un|in|im|ir|il|dis|non|miss?|des)$/.test(long.slice(0, -short.length))
  );
}
