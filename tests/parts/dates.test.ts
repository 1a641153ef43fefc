import { beforeEach, expect, test } from 'vitest';
import { dateAndTime, shortDate, timeOf } from '../../src/parts/dates.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';

beforeEach(() => setWords(englishWords));

test.each([
  ['a day', '2026-04-02', '2 Apr 2026'],
  ['a day stays the same day everywhere', '2026-01-01', '1 Jan 2026'],
  ['a month', '2026-04', 'Apr 2026'],
  ['a year', '2026', '2026'],
  ['a moment', '2026-04-02T12:00:00Z', '2 Apr 2026'],
  ['a day that is none stays as it is written', '2026-13-45', '2026-13-45'],
  ['words stay as they are', 'last spring', 'last spring'],
  ['nothing stays nothing', '', ''],
])('%s', (_, iso, expected) => {
  expect(shortDate(iso).replaceAll('\u00a0', ' ')).toBe(expected);
});

test('a date never breaks over a line', () => expect(shortDate('2026-04-02')).not.toContain(' '));
test('a time that is none stays as it is written', () => expect(timeOf('soon')).toBe('soon'));

test.each(['de', 'en-GB', 'es', 'fr'])('a day is written alike with a time and without: %s', (language) => {
  setWords({ ...englishWords, language });
  const at = '2026-04-02T12:00:00Z';
  expect(dateAndTime(at)).toBe(`${shortDate(at)}, ${timeOf(at)}`);
  expect(dateAndTime('soon')).toBe('soon');
});
