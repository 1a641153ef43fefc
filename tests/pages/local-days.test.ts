import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeskRow } from '../../src/messaging/desk-calls.ts';
import { countMonths } from '../../src/pages/desk/counts.ts';
import { fileName } from '../../src/pages/file-name.ts';
import { localDay } from '../../src/parts/local-day.ts';

/** The last evening of November in New York; in Greenwich it is December. */
const evening = '2026-12-01T02:30:00.000Z';

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a file has the day in its name that it is where the reader is', () => {
  expect(fileName('obelus', new Date(evening))).toBe('obelus-2026-11-30.json');
});

test('what was published on the last evening of a month counts in that month', () => {
  const row = { publishedAt: evening } as DeskRow; // of a row, what is counted
  expect(countMonths([row], localDay(new Date(evening))).at(-1)).toEqual({ name: '2026-11', count: 1 });
});
