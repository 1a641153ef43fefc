import { describe, expect, test } from 'vitest';
import { type Handlers, route, senderKind } from '../../src/messaging/router.ts';
import { rules } from '../../src/messaging/shapes.ts';

const own = { id: 'obelus', baseUrl: 'chrome-extension://obelus/' };
const page = { id: 'obelus', url: 'https://paper.example/a', frameId: 0, tab: { id: 7 } };
const popup = { id: 'obelus', url: 'chrome-extension://obelus/src/pages/popup/popup.html' };

const readText = (text: string, blocks: readonly object[] = []) => ({
  call: 'read-text',
  request: {
    facts: { url: 'https://paper.example/a', title: 'A', publishedOn: null, lang: 'en' },
    article: { text, lang: 'en', blocks },
    part: 0,
  },
});

describe('who sent a message', () => {
  test.each([
    ['a content script in a top frame', page, 'page'],
    ['the popup', popup, 'own'],
    ['a page of the extension in a tab', { ...popup, frameId: 0, tab: { id: 3 } }, 'own'],
    ['a content script in a frame', { ...page, frameId: 4 }, 'stranger'],
    ['a content script without a tab', { ...page, tab: undefined }, 'stranger'],
    ['another extension', { ...page, id: 'other' }, 'stranger'],
    ['another extension’s page', { id: 'other', url: 'chrome-extension://other/x.html' }, 'stranger'],
    [
      'a site that looks like the extension',
      { ...page, id: undefined, url: `https://x.example/${own.baseUrl}` },
      'stranger',
    ],
    ['nobody', {}, 'stranger'],
  ])('%s', (_, sender, kind) => {
    expect(senderKind(sender, own)).toBe(kind);
  });
});

describe('a message', () => {
  const served: string[] = [];
  const handlers = new Proxy({} as Handlers, {
    get: (_, call) => (request: unknown) => {
      served.push(`${String(call)} ${JSON.stringify(request)}`);
      return null;
    },
  });

  test.each([
    ['from a stranger', { call: 'get-settings', request: null }, {}, 'stranger'],
    ['that is no object', 'get-settings', popup, 'unknown-call'],
    ['that is null', null, popup, 'unknown-call'],
    ['without a call', { request: null }, popup, 'unknown-call'],
    ['with an unknown call', { call: 'wipe', request: null }, popup, 'unknown-call'],
    ['with a name every object has', { call: 'constructor', request: null }, popup, 'unknown-call'],
    ['from a page that only the popup may send', { call: 'list-drafts', request: null }, page, 'not-allowed'],
    [
      'from the popup that only a page may send',
      { call: 'gate-seen', request: { article: true } },
      popup,
      'not-allowed',
    ],
    ['of a wrong shape', { call: 'gate-seen', request: { article: 'yes' } }, page, 'wrong-shape'],
    ['with a field of another type', { call: 'save-draft', request: { id: 5, form: {} } }, popup, 'wrong-shape'],
    [
      'with a setting that does not exist',
      { call: 'change-settings', request: { change: { verdicts: true } } },
      popup,
      'wrong-shape',
    ],
    ['with a text longer than any page', readText('x'.repeat(16_000_001)), page, 'wrong-shape'],
    ['with a block that is none', readText('x', [{ start: 0, end: 1, kind: 'advertisement' }]), page, 'wrong-shape'],
    ['with a text, from a page of the extension', readText('x'), popup, 'not-allowed'],
    ['with a host that is a pattern', { call: 'switch-site', request: { host: '*', on: true } }, popup, 'wrong-shape'],
  ])('%s is refused', (_, message, sender, refusal) => {
    served.length = 0;
    expect(route(message, sender, own, rules, handlers)).toBe(refusal);
    expect(served).toEqual([]);
  });

  test('with the text of a long page is served', () => {
    const blocks = [{ start: 0, end: 5_000_000, kind: 'paragraph', author: null }];
    expect(route(readText('x'.repeat(5_000_000), blocks), page, own, rules, handlers)).toBeTypeOf('function');
  });

  test('of the right shape from the right sender is served', async () => {
    served.length = 0;
    const serve = route({ call: 'gate-seen', request: { article: true } }, page, own, rules, handlers);
    if (typeof serve === 'string') throw new Error(serve);
    await serve();
    expect(served).toEqual(['gate-seen {"article":true}']);
  });
});
