import type { TurningWord } from './comparison.ts';
import type { Word } from './split-words.ts';
import type { WordRules } from './word-key.ts';

/**
 * The words of a difference that can turn the meaning, in order, the page's first.
 *
 * A word that both sides have, in whatever form, turns nothing; "don't" for "do not" is such a form.
 */
export function findTurning(page: readonly Word[], source: readonly Word[], rules: WordRules | null): TurningWord[] {
  const ofPage = page.flatMap((word) => turning(word, 'page', rules));
  const ofSource = source.flatMap((word) => turning(word, 'source', rules));
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

function turning(
  { start, end, key, number, capital, opens }: Word,
  side: TurningWord['side'],
  rules: WordRules | null,
): readonly Found[] {
  const kind = number
    ? key === '1'
      ? null
      : 'number'
    : rules?.turning.has(key)
      ? 'word'
      : rules?.names && capital && !opens && key.length > 1 && !key.startsWith('ill')
        ? 'name'
        : null;
  const denied = kind === 'word' && /nt$|^cannot$/u.test(key);
  return kind ? [{ sense: denied ? 'not' : key, word: { start, end, side, kind } }] : [];
}
