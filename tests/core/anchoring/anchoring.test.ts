import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote } from '../../../src/core/anchoring/describe-quote.ts';
import { locateQuote } from '../../../src/core/anchoring/locate-quote.ts';

const found = (text: string, exact: string, prefix = '', suffix = ''): string | null => {
  const span = locateQuote(text, { exact, prefix, suffix });
  return span && text.slice(span.start, span.end);
};

describe('describing a quote', () => {
  test('takes 32 units on either side', () => {
    const text = `${'a '.repeat(40)}the words${' z'.repeat(40)}`;
    expect(describeQuote(text, { start: 80, end: 89 })).toEqual({
      exact: 'the words',
      prefix: 'a '.repeat(16),
      suffix: ' z'.repeat(16),
    });
  });

  test('takes more where the same words stand in the same surroundings', () => {
    const line = 'The bridge is safe, said the mayor, and nobody in the room said a word against it. ';
    const text = `First. ${line}Second. ${line}`;
    const start = text.lastIndexOf('said the mayor');
    expect(describeQuote(text, { start, end: start + 14 }).prefix).toContain('Second');
  });

  test('never parts the halves of one character', () => {
    const text = `${'😀'.repeat(30)}words${'😀'.repeat(30)}`;
    const { prefix, suffix } = describeQuote(`x${text}x`, { start: 61, end: 66 });
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });
});

describe('locating a quote', () => {
  test.each([
    ['curly marks for straight ones', 'He said “it’s done” today.', '"it\'s done"', '“it’s done”'],
    ['straight marks for curly ones', 'He said "it\'s done" today.', '“it’s done”', '"it\'s done"'],
    ['an ellipsis for three dots', 'We may … go.', 'may ... go', 'may … go'],
    ['one kind of dash for another', 'The 5–4 vote', '5-4 vote', '5–4 vote'],
    ['several blanks and a line break for one', 'The  old\n bridge', 'old bridge', 'old\n bridge'],
    ['a soft hyphen for none', 'the in\u00adspection office', 'inspection office', 'in\u00adspection office'],
    ['a ligature for two letters', 'the ofﬁce', 'office', 'ofﬁce'],
  ])('takes %s', (_, text, exact, expected) => {
    expect(found(text, exact)).toBe(expected);
  });

  test.each([
    ['words that are gone', 'The bridge is closed.', 'the bridge is safe'],
    ['a changed word', 'We will not build it.', 'We will build it.'],
    ['other capitals', 'the act', 'The Act'],
    ['no words at all', 'The bridge.', ' '],
    ['soft hyphens alone', 'The bridge.', '\u00ad'],
  ])('finds nothing for %s', (_, text, exact) => {
    expect(found(text, exact, 'before ', ' after')).toBeNull();
  });

  test('prefers the occurrence with the longer context, on either side', () => {
    const text = 'Ash said no. Birch said no. Cedar said no.';
    const at = (prefix: string, suffix: string) => locateQuote(text, { exact: 'said no', prefix, suffix })?.start;
    expect(at('Birch ', '')).toBe(text.indexOf('said no', 10));
    expect(at('', '. Cedar')).toBe(text.indexOf('said no', 10));
    expect(at('Cedar ', '')).toBe(text.lastIndexOf('said no'));
    expect(at('', '')).toBe(text.indexOf('said no'));
  });

  test('takes the first of two occurrences whose context matches as far', () => {
    const text = 'Yes. Ash said no. Ash said no.';
    expect(locateQuote(text, { exact: 'said no', prefix: 'Oak and Ash ', suffix: '' })?.start).toBe(9);
  });

  test('is the inverse of describing, whatever the text', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', ' ', '“', '…', 'é', '😀', '\u00ad'), { maxLength: 120 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
        const start = Math.min(one % (text.length + 1), other % (text.length + 1));
        const end = Math.max(one % (text.length + 1), other % (text.length + 1));
        fc.pre(text.slice(start, end).trim() !== '');
        expect(locateQuote(text, describeQuote(text, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});
