import { describe, expect, test } from 'vitest';
import { readClaimReviews } from '../../../src/core/interop/claim-review/read-claim-reviews.ts';
import { guessFormat } from '../../../src/core/interop/guess-format.ts';
import { readDate } from '../../../src/core/interop/read-date.ts';
import { makeReview } from '../../fixtures/reviews.ts';

function read(text: string, cut = text.length): readonly string[] {
  const reader = readClaimReviews(null);
  const records = [];
  for (let at = 0; at < text.length; at += cut) records.push(...reader.push(text.slice(at, at + cut)));
  return [...records, ...reader.end()].map((one) =>
    'refusal' in one ? one.refusal : 'annotation' in one ? (one.annotation.origin?.url ?? '').replace(/.*\//, '') : '?',
  );
}

describe('a file of reviews', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'with comments before, between and behind them',
      `// made, by [a desk]\n[ /* {1} **/ ${makeReview(1)},\n// “two”\n${makeReview(2)}, /* done */\n] // end`,
      ['1', '2'],
    ],
    [
      'with commas too many and a comment inside',
      `[${makeReview(1).replace('}}', ',},/* a */}')},${makeReview(2)},]`,
      ['1', '2'],
    ],
    [
      'with an address that is no comment',
      `[${makeReview(1)}, http://desk.example, ${makeReview(2)}]`,
      ['1', 'broken-json', '2'],
    ],
  ])('%s is read, wherever it is cut', (_, text, expected) => {
    for (const cut of [1, 2, 3, 7, text.length]) expect(read(text, cut)).toEqual(expected);
  });

  test('refuses a record that is larger than any once, and reads those behind it', () => {
    const long = makeReview(1, { reviewBody: 'x'.repeat(20_000_000), itemReviewed: { '@type': 'Claim' } });
    expect(read(`[${long},\n${makeReview(2)}]`, 1_000_000)).toEqual(['too-long', '2']);
    expect(read(long, 1_000_000)).toEqual(['too-long']);
  });

  test.each([
    ['claimreview', `// made by a desk\n/* twice */ ${makeReview(1)}`],
    ['claimreview', '/* a */[]'],
    [null, '// made by a desk'],
  ])('is known behind comments: %s', (format, head) => {
    expect(guessFormat('file', head)).toBe(format);
  });
});

describe('a date', () => {
  test.each<[unknown, string]>([
    ['1. März 2026', '2026-03-01'],
    ['Montag, 2. Juni 2025', '2025-06-02'],
    ['1er août 2025', '2025-08-01'],
    ['3 juil. 2025', '2025-07-03'],
    ['3 de junio de 2025', '2025-06-03'],
    ['jueves, 4 de diciembre de 2025', '2025-12-04'],
    ['5 de fevereiro de 2026', '2026-02-05'],
    ['6 maggio 2025', '2025-05-06'],
    ['Sunday, March 1st, 2026', '2026-03-01'],
    ['Sun, 01 Mar 2026 10:00:00 +0100', '2026-03-01'],
    [['2026-03-01', '2026-03-02'], '2026-03-01'],
    [{ '@type': 'Date', '@value': '2026-03-01' }, '2026-03-01'],
  ])('is read: %j', (written, date) => {
    expect(readDate(written)).toMatchObject({ date });
  });

  test.each([
    '30. Februar 2026',
    '1 Foo 2026',
    'März 2026',
    '03/04/2026',
    '2026-03',
    [['2026-03-01']],
    { '@value': {} },
  ])('is none: %j', (written) => {
    expect(readDate(written)).toBeNull();
  });
});
