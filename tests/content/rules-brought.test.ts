import { afterEach, expect, test, vi } from 'vitest';
import { isBare, noteRules } from '../../src/content/rules-brought.ts';
import type { LookUpReply } from '../../src/messaging/contract.ts';

const { base } = vi.hoisted(() => {
  const base = { url: 'moz-extension://own/' };
  vi.stubGlobal('chrome', { runtime: { getURL: () => base.url } });
  return { base };
});

/** Answers by what they explain. */
const explaining = (explanations: Record<string, object>) =>
  ({ findings: [], explanations, corrected: [] }) as unknown as LookUpReply;

afterEach(() => {
  globalThis.obelusRules = undefined;
});

test('Firefox’s worker is asked for rules until it answers something that may be marked', () => {
  base.url = 'moz-extension://own/';
  expect(isBare()).toEqual({ bare: true });
  noteRules(explaining({}));
  expect(isBare()).toEqual({ bare: true });
  noteRules(explaining({ a: {} }));
  expect(isBare()).toEqual({});
});

test('in Chromium the app has them', () => {
  base.url = 'chrome-extension://own/';
  expect(isBare()).toEqual({});
});
