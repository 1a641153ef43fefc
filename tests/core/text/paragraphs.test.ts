import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/core/text/paragraphs.ts';

const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs of a plain text', () => {
  test.each<[string, string, string[]]>([
    ['a blank line separates', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['several do too, with blanks in them', 'One.\n \n\n  Two. ', ['One.', 'Two.']],
    ['a line that is ended separates from the next', 'One.\nTwo.', ['One.', 'Two.']],
    ['a wrapped line goes on', 'One is\nand two too.', ['One is\nand two too.']],
    ['a heading without a stop stands alone', 'Heading\nThe text.', ['Heading', 'The text.']],
    ['nothing has none', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('they never overlap, keep every visible character and have no outer blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.') }), (text) => {
        const all = splitParagraphs(text);
        for (const [index, { start, end }] of all.entries()) {
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
        expect(split(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
