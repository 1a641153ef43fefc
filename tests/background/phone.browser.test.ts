import { expect, test } from 'vitest';

/** What Firefox on Android gives an extension: no keys, context menus, sidebar, windows or badge. */
const PHONE = ['runtime', 'tabs', 'permissions', 'scripting', 'storage', 'action', 'i18n', 'extension'];

test('on a phone the worker starts, and listens to all that there is', async () => {
  const listened: string[] = [];
  const api = Object.fromEntries(PHONE.map((name) => [name, part(name, listened)]));
  Object.defineProperty(globalThis, 'chrome', { value: api, configurable: true });
  await import('../../src/background/worker.ts');
  expect(listened.filter((name) => name.startsWith('runtime.')).sort()).toEqual([
    'runtime.onInstalled',
    'runtime.onMessage',
    'runtime.onStartup',
  ]);
  expect(listened).toContain('permissions.onRemoved');
  expect(listened).toContain('tabs.onRemoved');
});

/** A part of the API whose events note that they are listened to, and whose calls answer with nothing. */
function part(name: string, listened: string[]): object {
  const known: Record<string, unknown> = { id: 'phone', getURL: (file: string) => `moz-extension://phone/${file}` };
  return new Proxy(known, {
    has: (_, key) => typeof key === 'string' && !/Badge|openPopup/.test(key),
    get: (_, key) => {
      if (typeof key !== 'string') return undefined;
      if (key in known && known[key] !== undefined) return known[key];
      if (key === 'session' || key === 'local') return part(`${name}.${key}`, listened);
      if (key.startsWith('on')) return { addListener: () => listened.push(`${name}.${key}`) };
      return async () => ({});
    },
  });
}
