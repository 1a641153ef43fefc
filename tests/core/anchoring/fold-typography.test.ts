import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTypography } from '../../../src/core/anchoring/fold-typography.ts';

test.each([
  ['blanks of any kind to one', 'a \n\u00a0b', 'a b'],
  ['blanks with something unseen between them to one', 'a \u00ad b', 'a b'],
  ['blanks at either end to one each', '  a  ', ' a '],
  ['marks, dashes and ligatures', '“ﬁne” – he said…', '"fine" - he said...'],
])('%s', (_, text, folded) => expect(foldTypography(text).text).toBe(folded));

test('no two blanks follow each other, and every unit says where it comes from', () => {
  const units = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00ad', '…', '“', 'ﬁ'), maxLength: 40 });
  fc.assert(
    fc.property(units, (text) => {
      const folded = foldTypography(text);
      expect(folded.text).not.toContain('  ');
      expect(folded.starts).toHaveLength(folded.text.length + 1);
      expect(folded.text.replaceAll(' ', '')).toBe(foldTypography(text.replace(/\s/gu, '')).text);
    }),
  );
});
