import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const pieces = [
  ...'aBz07 \',."“”’:;!?()$%-–—\n'.split(''),
  'harbour',
  "Don't",
  'U.S.',
  '1,250.5',
  'C19',
  'www.',
  '#Tag',
  'Bridges: ',
  '. The ',
];

test('a plain text has the words that a close reading finds', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', null), (plain, language) => {
      // With a letter of another alphabet behind it, any text is read closely.
      const closely = tokenize(`${plain} Ж`, language).slice(0, -1);
      expect(tokenize(plain, language)).toEqual(closely);
    }),
    { numRuns: 2_000 },
  );
});
