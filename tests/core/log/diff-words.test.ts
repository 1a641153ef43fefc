import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../src/core/log/diff-words.ts';

const marked = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `{+${words}+}` : `{-${words}-}`))
    .join('');

describe('what changed between two versions', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['nothing', 'The ferry ran.', 'The ferry ran.', 'The ferry ran.'],
    ['a word in the middle', 'The old ferry ran.', 'The new ferry ran.', 'The{- old-}{+ new+} ferry ran.'],
    ['a sentence at the end', 'It ran.', 'It ran. Twice.', 'It ran.{+ Twice.+}'],
    ['words before the same words', 'It ran at night', 'It then ran at night', 'It{+ then+} ran at night'],
    ['a text where none was', '', 'New words', '{+New words+}'],
    ['no text any more', 'Old words', '', '{-Old words-}'],
    ['the same word twice, once less', 'so so good', 'so good', 'so{- so-} good'],
  ];
  test.each(cases)('%s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('each version can be read off whole', () => {
    const text = fc.array(fc.constantFrom('the ', 'ferry ', 'not ', 'a\n', ' ', 'ran')).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = diffWords(before, after);
        const without = (kind: string) =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map(({ words }) => words)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  test('texts of a hundred thousand words, which no table could hold, are told whole', () => {
    const text = (word: string) => `The ferry ran. ${`${word} `.repeat(100_000)}Every night.`;
    expect(diffWords(text('one'), text('two')).map(({ kind, words }) => [kind, words.length])).toEqual([
      ['same', 14],
      ['removed', 400_000],
      ['added', 400_000],
      ['same', 13],
    ]);
  });

  test('equal versions have no change, and a change is always shown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(diffWords(before, after).every(({ kind }) => kind === 'same')).toBe(before === after);
      }),
    );
  });
});
