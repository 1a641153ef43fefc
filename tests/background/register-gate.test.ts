import { afterEach, expect, test, vi } from 'vitest';
import { registerGate } from '../../src/background/inject.ts';
import type { Settings } from '../../src/messaging/contract.ts';

const registered: { matches: string[]; excludeMatches?: string[] }[] = [];

vi.mock('../../src/messaging/browser.ts', () => {
  const refuse = (patterns: readonly string[]) => {
    if (patterns.some((pattern) => pattern.includes('999'))) throw new Error('Invalid host.');
  };
  return {
    browser: {
      permissions: {
        contains: async ({ origins }: { origins: string[] }) => {
          refuse(origins);
          return !origins.includes('*://*.closed.example/*');
        },
      },
      scripting: {
        getRegisteredContentScripts: async () => [],
        registerContentScripts: async ([script]: typeof registered) => {
          if (!script) return;
          refuse([...script.matches, ...(script.excludeMatches ?? [])]);
          registered.push(script);
        },
      },
      storage: { session: {} },
    },
  };
});

afterEach(() => void registered.splice(0));

const plain = { sites: [], sitesOff: [], pausedSince: null } as const;
const settings = (given: object) => ({ ...plain, ...given }) as unknown as Settings;

test('a listed host that makes no pattern keeps no other from being read', async () => {
  await registerGate(settings({ reach: 'list', sites: ['999.1.1.1', 'news.example', 'closed.example'] }));
  expect(registered.map(({ matches }) => matches)).toEqual([['*://*.news.example/*']]);
});

test('a host to leave out that makes no pattern leaves the others out', async () => {
  await registerGate(settings({ reach: 'all', sitesOff: ['999.1.1.1', 'news.example', 'closed.example'] }));
  expect(registered).toMatchObject([
    { matches: ['*://*/*'], excludeMatches: ['*://*.news.example/*', '*://*.closed.example/*'] },
  ]);
});
