import { beforeAll, expect, test } from 'vitest';
import type { WorkerCalls } from '../../src/messaging/contract.ts';
import type { Handlers } from '../../src/messaging/router.ts';
import { makeForm } from '../fixtures/annotations.ts';

const kept = new Map<string, unknown>();
const session = {
  get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
  set: async (items: object) => {
    for (const [key, value] of Object.entries(items)) kept.set(key, value);
  },
  remove: async (key: string) => void kept.delete(key),
};
let handlers: Handlers;

beforeAll(async () => {
  Object.defineProperty(globalThis, 'chrome', { value: { storage: { session } }, configurable: true });
  ({ handlers } = await import('../../src/background/handlers.ts'));
});

test('what is typed at the desk of a private window is held in memory alone', async () => {
  const request: WorkerCalls['save-draft']['request'] = { id: 'a', form: makeForm() };
  await handlers['save-draft'](request, { tab: { id: 1, incognito: true } });
  expect((await handlers['count-storage'](null, {})).drafts).toBe(0);
  expect(await handlers['list-drafts'](null, {})).toMatchObject([{ id: 'a' }]);
  await handlers['save-draft']({ ...request, id: 'b' }, { tab: { id: 2, incognito: false } });
  expect((await handlers['count-storage'](null, {})).drafts).toBe(1);
  for (const id of ['a', 'b']) await handlers['discard-draft']({ id }, {});
  expect(await handlers['list-drafts'](null, {})).toEqual([]);
});
