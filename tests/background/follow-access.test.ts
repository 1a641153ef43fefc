import { beforeEach, expect, test, vi } from 'vitest';
import { onAccessTaken } from '../../src/background/follow-access.ts';
import { inTurn } from '../../src/background/settle.ts';

let stored: { reach: string; pausedSince: string | null };
let registered: readonly string[];

vi.mock('../../src/messaging/browser.ts', () => ({
  browser: {
    permissions: { contains: async () => true },
    scripting: {
      getRegisteredContentScripts: async () => registered.map((id) => ({ id })),
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async ([script]: readonly { id: string }[]) => {
        registered = script ? [script.id] : [];
      },
    },
    storage: { local: { get: async () => ({ settings: stored }) }, session: { get: async () => ({}) } },
  },
}));

beforeEach(() => {
  stored = { reach: 'all', pausedSince: null };
  registered = ['gate'];
});

test('access that is taken while everything is being paused does not bring the gate back', async () => {
  const pausing = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    stored = { reach: 'all', pausedSince: '2026-03-01T09:00:00.000Z' };
    registered = [];
  });
  await Promise.all([onAccessTaken(), pausing]);
  expect(registered).toEqual([]);
});
