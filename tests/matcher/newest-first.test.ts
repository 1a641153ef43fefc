import { expect, test } from 'vitest';
import { newestFirst } from '../../src/matcher/newest-first.ts';

const now = '2026-03-01T09:00:00.000Z';

test.each([
  ['by their last change', ['2026-02-28', '2024-01-01'], ['2024-01-01', '2026-02-28']],
  ['one of tomorrow, where it may be tomorrow already', ['2026-03-02', '2026-02-28'], ['2026-02-28', '2026-03-02']],
  ['one that is dated ahead behind all others', ['1999-01-01', '9999-01-01'], ['9999-01-01', '1999-01-01']],
  [
    'those ahead among each other',
    ['2024-01-01', '9999-01-01', '2027-01-01'],
    ['2027-01-01', '2024-01-01', '9999-01-01'],
  ],
])('puts annotations in order: %s', (_, expected, given) => {
  const dated = given.map((day) => ({ revisedAt: `${day}T00:00:00.000Z` }));
  expect(dated.sort(newestFirst(now)).map(({ revisedAt }) => revisedAt.slice(0, 10))).toEqual(expected);
});
