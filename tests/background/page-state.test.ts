import { beforeEach, expect, test, vi } from 'vitest';
import { pageState } from '../../src/background/page-state.ts';

let url = 'http://paper.example/story';
let settings = {};
const now = Date.parse('2026-03-01T09:00:00Z');
let since = now;

vi.mock('../../src/messaging/browser.ts', () => ({
  browser: {
    tabs: { get: async () => ({ url }) },
    storage: {
      local: { get: async () => ({ settings }) },
      session: { get: async () => ({ 'tab-7': { is: 'looking', url, since } }) },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ now });
  url = 'http://paper.example/story';
  settings = {};
});

test.each([
  ['is being read', now - 2_000, 'looking'],
  ['gave no answer in time', now - 60_000, 'failed'],
  ['gave none before the clock was put back', now + 3_600_000, 'failed'],
])('a page that %s', async (_, begun, expected) => {
  since = begun;
  expect((await pageState(7)).is).toBe(expected);
});

test.each([
  ['the browser’s own page is none that is read', 'chrome://settings/', 'browser-page'],
  ['a file has no site that is on', 'file:///home/notes.html', 'off'],
])('%s', async (_, address, expected) => {
  url = address;
  since = 0;
  settings = { reach: 'all' };
  expect((await pageState(8)).is).toBe(expected);
});
