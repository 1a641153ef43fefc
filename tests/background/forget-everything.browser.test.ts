import { afterEach, expect, test, vi } from 'vitest';
import { forgetEverything } from '../../src/background/forget-everything.ts';
import { appendEvents, countAnnotations } from '../../src/store/annotations.ts';
import { Database } from '../../src/store/database.ts';
import { ImportDatabase } from '../../src/store/import-database.ts';
import { makePublishEvent } from '../fixtures/events.ts';
import { removeDatabase } from '../fixtures/rows.ts';

vi.mock('../../src/messaging/browser.ts', () => {
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, clear: async () => {} };
  return {
    callTab: async () => null,
    browser: {
      permissions: { getAll: async () => ({ origins: [] }), contains: async () => true },
      scripting: { getRegisteredContentScripts: async () => [] },
      storage: { local: area, session: area },
    },
  };
});
vi.mock('../../src/background/hidden-page.ts', () => ({
  silenceHiddenPage: async () => {},
  tellHiddenPage: async () => {},
}));

const database = new Database(`test-${crypto.randomUUID()}`);
const imports = new ImportDatabase();
afterEach(async () => {
  await removeDatabase(database);
  await removeDatabase(imports);
});

async function untilWaiting(lock: string): Promise<void> {
  for (;;) if ((await navigator.locks.query()).pending?.some(({ name }) => name === lock)) return;
}

test('what a step of an import writes while everything is being deleted is deleted too', async () => {
  const { forgetting } = await navigator.locks.request(imports.name, async () => {
    const forgetting = forgetEverything(database);
    await Promise.race([forgetting, untilWaiting(imports.name)]);
    await appendEvents(database, [makePublishEvent()]);
    return { forgetting };
  });
  await forgetting;
  expect(await countAnnotations(database)).toBe(0);
});
