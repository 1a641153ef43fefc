import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenIn } from '../../../src/core/text/guess-language.ts';

const word = fc.constantFrom(
  ...'The und nicht de la U.S. it’s 3rd über été x1y2 ein-zwei “los” …no «qui» não straße'.split(' '),
);

test('a text in plain letters is told like one with a letter of another script at its end', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', ', ', '—', '\n'), (list, between) => {
      const text = list.join(between);
      const { words, languages } = spokenIn(`${text} щ`);
      expect(spokenIn(text)).toEqual({ words: words - 1, languages });
    }),
    { numRuns: 2000 },
  );
});
