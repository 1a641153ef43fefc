import { expect, test, vi } from 'vitest';

const { told } = vi.hoisted(() => {
  const told: unknown[] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: (message: unknown) => {
        told.push(message);
        return Promise.resolve();
      },
    },
  });
  return { told };
});

const fire = (name: 'pagehide' | 'pageshow') => dispatchEvent(new PageTransitionEvent(name, { persisted: true }));

test('the gate hears that its page is back from the browser’s cache, each time, until it ends', async () => {
  await import('../../src/content/gate.ts');
  const back = { call: 'gate-seen', request: { article: false, back: true } };
  fire('pageshow');
  expect(told).toEqual([]);
  fire('pagehide');
  expect(told).toEqual([]);
  fire('pageshow');
  expect(told).toEqual([back]);
  fire('pagehide');
  fire('pageshow');
  expect(told).toEqual([back, back]);
  fire('pagehide');
  globalThis.obelusGate?.abort();
  fire('pageshow');
  expect(told).toEqual([back, back]);
});
