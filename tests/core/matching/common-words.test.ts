import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonRun } from '../../../src/core/matching/common-run.ts';
import { placesOf } from '../../../src/core/matching/places-of.ts';
import { wordsInOrder } from '../../../src/core/matching/words-in-order.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const text = fc
  .array(fc.constantFrom('the', 'ferry', 'toll', 'rose', 'again', 'Oswin'), { maxLength: 14 })
  .map((words) => {
    const tokens = tokenize(words.join(' '), 'en');
    return { tokens, places: placesOf(tokens), stems: tokens.map(({ stem }) => stem) };
  });

test('the longest common stretch is the first of the longest that a look at every pair of words finds', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      let words = 0;
      let from = [0, 0];
      for (const i of a.stems.keys())
        for (const j of b.stems.keys()) {
          let run = 0;
          while (i + run < a.stems.length && a.stems[i + run] === b.stems[j + run]) run++;
          if (run <= words) continue;
          words = run;
          from = [i, j];
        }
      expect(commonRun(a, b)).toMatchObject({ words, from });
    }),
    { numRuns: 1000 },
  );
});

test('the words in the same order are as many as the longest of all common sequences has', () => {
  const longest = (a: readonly string[], b: readonly string[]): number => {
    const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
    const at = (i: number, j: number) => table[i]?.[j] ?? 0;
    for (const [i, stem] of a.entries())
      for (const [j, other] of b.entries()) {
        const row = table[i + 1];
        if (row) row[j + 1] = stem === other ? at(i, j) + 1 : Math.max(at(i, j + 1), at(i + 1, j));
      }
    return at(a.length, b.length);
  };
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(wordsInOrder(a, b)).toBe(longest(a.stems, b.stems));
    }),
    { numRuns: 1000 },
  );
});
