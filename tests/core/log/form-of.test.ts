import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeAnnotation } from '../../../src/core/log/compose-annotation.ts';
import { formOf } from '../../../src/core/log/form-of.ts';
import { makeForm } from '../../fixtures/annotations.ts';

const words = fc.oneof(
  fc.constantFrom('', ' ', ' padded ', 'two\nlines'),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const day = fc.constantFrom('', '2026-03-04', ' 2026-03-04 ');
const address = fc.constantFrom('https://fen.example/ferry', ' http://fen.example/a#b ', 'https://münster.example/ä');
const form = fc.record({
  quotation: words,
  speaker: words,
  saidOn: day,
  page: fc.oneof(fc.constant(''), address),
  origin: fc.constant(''),
  selector: fc.option(fc.record({ exact: words, prefix: words, suffix: words })),
  language: fc.constantFrom('', 'en', 'de-AT', 'und'),
  summary: words,
  sources: fc.array(
    fc.record({ url: address, title: words, publisher: words, date: day, primary: fc.boolean(), excerpt: words }),
    { minLength: 1, maxLength: 3 },
  ),
  citations: fc.array(fc.constantFrom('us/const/amendment/1', ' ', 'eu/reg/2016/679'), { maxLength: 3 }),
  variants: words,
  ratingWords: words,
  ratingAuthor: words,
  ratingDate: day,
  licence: words,
  reviewBy: day,
  publisher: words,
});

test('an annotation’s form makes the same annotation again', () => {
  let made = 0;
  fc.assert(
    fc.property(form, (typed) => {
      const first = composeAnnotation(makeForm(typed));
      if (!('annotation' in first)) return;
      made++;
      expect(composeAnnotation(formOf(first.annotation))).toEqual(first);
    }),
    { numRuns: 5000 },
  );
  expect(made).toBeGreaterThan(50);
});
