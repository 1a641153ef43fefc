import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pausedWords } from '../../src/pages/paused-words.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
  setWords(englishWords);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['of today the time says enough', '2026-11-22T14:12:00Z', 'Paused everywhere since 09:12.'],
  ['of another day the day is named', '2026-11-21T14:12:00Z', 'Paused everywhere since 21 Nov 2026, 09:12.'],
  ['it is the day where the reader is', '2026-11-22T02:30:00Z', 'Paused everywhere since 21 Nov 2026, 21:30.'],
])('%s', (_, since, expected) => {
  expect(pausedWords(since, '2026-11-22').replaceAll('\u00a0', ' ')).toBe(expected);
});
