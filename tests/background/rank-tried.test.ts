import { describe, expect, test } from 'vitest';
import { rankTried } from '../../src/background/rank-tried.ts';
import type { Tried } from '../../src/core/model/tried.ts';

const tried = (exact: string, level: Tried['level'], score: number, agree: readonly string[] = ['ferry']): Tried => ({
  statement: { exact, sentence: exact, speaker: null, lang: 'en' },
  level,
  reason: { by: 'claim', agree, differ: [], speaker: 'unknown', forbidden: null, score, threshold: 0 },
});

describe('what is shown of the statements that were tried', () => {
  test.each([
    [
      'matches come first, the rest in reading order',
      [tried('a', 'related', 1), tried('b', 'match', 0), tried('c', 'related', 2)],
      'bac',
    ],
    ['nothing else beside what comes near', [tried('a', 'none', 9), tried('b', 'related', 1)], 'b'],
    [
      'the nearest alone where nothing comes near',
      [tried('a', 'none', -9), tried('b', 'none', -4), tried('c', 'none', -6)],
      'b',
    ],
    ['none that has not one of the words', [tried('a', 'none', -1, []), tried('b', 'none', -4)], 'b'],
    ['nothing where no statement has any', [tried('a', 'none', -1, [])], ''],
  ])('%s', (_, all, shown) => {
    expect(
      rankTried(all)
        .map(({ statement }) => statement.exact)
        .join(''),
    ).toBe(shown);
  });
});
