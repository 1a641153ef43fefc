import { describe, expect, test } from 'vitest';
import { datesIn, daysBetween, firstDateIn } from '../../../src/core/matching/dates.ts';

const day = (year: number | null, month: number | null, day: number | null) => ({ year, month, day });

describe('dates in a text', () => {
  const cases: Record<string, [string, ReturnType<typeof day>[]]> = {
    'English, month first': ['on Nov. 22, 2014, she said', [day(2014, 11, 22)]],
    'English, day first': ['— posted 26 May 2015', [day(2015, 5, 26)]],
    'German, in words and digits': ['am 3. März 2021 und am 04.05.2022', [day(2021, 3, 3), day(2022, 5, 4)]],
    'ISO 8601': ['2019-10-22', [day(2019, 10, 22)]],
    'a day without a year': ['said July 8', [day(null, 7, 8)]],
    'a month and a year': ['in June 2010', [day(2010, 6, null)]],
    'a year alone': ['since 1998', [day(1998, null, null)]],
    'an amount is no year': ['cost $2,014 or 2000% more', []],
    'a verb is no month': ['it may 3', []],
  };
  test.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(datesIn(text)).toEqual(expected);
  });

  test('days are counted over months and leap years', () => {
    expect(daysBetween(day(2020, 2, 28), day(2020, 3, 1))).toBe(2);
    expect(daysBetween(day(2021, 12, 31), day(2022, 1, 1))).toBe(1);
    expect(daysBetween(day(2022, 1, 1), day(2021, 12, 31))).toBe(-1);
    expect(daysBetween(day(null, 1, 1), day(2021, 12, 31))).toBeNull();
  });
});

test('the first date of a text is the first of its dates', () => {
  for (const text of [
    '2026-02-27',
    '2026-02-27T10:00:00Z',
    '20260-02-27',
    '2026-02-271',
    'on 3 May, or 2026-02-27',
    'May 2019',
    'never',
    '',
  ])
    expect(firstDateIn(text)).toEqual(datesIn(text)[0] ?? null);
});
