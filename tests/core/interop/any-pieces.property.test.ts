import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReader } from '../../../src/core/interop/open-reader.ts';
import { looksLikePage } from '../../../src/core/interop/page/read-page.ts';
import type { Format } from '../../../src/core/model/imported.ts';

const review = '{"@type":"ClaimReview","claimReviewed":"x","url":"https://fen.example","author":{"name":"Fen Desk"}}';
const signs = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\n',
  '\r\n',
  '\r',
  '\\',
  '/',
  '*',
  '//',
  '/*',
  '*/',
  '**/',
  ';',
  '|',
  'ä',
  '😀',
];
const words = [
  '"dataFeedElement":[',
  '"a""b"',
  'Claim;URL;Publisher\n',
  'a;https://fen.example;b\n',
  '{"kind":"publish"}',
  review,
];
const text = fc.array(fc.constantFrom(...signs, ...words), { maxLength: 30 }).map((parts) => parts.join(''));

function read(format: Format, pieces: readonly string[]) {
  const reader = openReader(format, { address: null, csv: { publisher: '' } });
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

describe('the records of any text are the same in whatever pieces it comes', () => {
  test.each<Format>(['claimreview', 'web-annotation', 'csv', 'pack'])('%s', (format) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (whole, size) => {
        // A page is told by its beginning, which comes whole.
        fc.pre(!looksLikePage(whole));
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
          whole.slice(at * size, (at + 1) * size),
        );
        expect(read(format, pieces)).toEqual(read(format, [whole]));
      }),
      { numRuns: 1000 },
    );
  });
});
