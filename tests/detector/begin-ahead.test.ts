import { expect, test } from 'vitest';
import { beginAhead } from '../../src/detector/begin-ahead.ts';
import type { Sender } from '../../src/messaging/router.ts';
import type { ThreadName } from '../../src/messaging/threads.ts';

const own = { id: 'own', baseUrl: 'chrome-extension://own/' };
const page: Sender = { id: 'own', url: 'https://paper.example/', frameId: 0, tab: { id: 7 } };
const facts = { url: 'https://paper.example/', title: 'Ferry', publishedOn: null, lang: 'en' };
const article = { text: '“The ferry will come back,” said Bela Thorne.', lang: 'en' };
const reading = { call: 'read-text', request: { facts, article, part: 0 } };
const looking = { call: 'look-up', request: { facts, mentions: [] } };
const toDetector = ['detector', { article, part: 0 }];
const toMatcher = ['matcher', { facts, mentions: [] }];

test.each<[string, unknown, Sender, readonly unknown[]]>([
  ['a text is read, and what is found in it looked up', reading, page, [toDetector, toMatcher]],
  ['mentions are looked up', looking, page, [toMatcher]],
  ['another call is the worker’s alone', { call: 'style-marks', request: null }, page, []],
  ['a page of the extension begins nothing', reading, { id: 'own', url: `${own.baseUrl}src/desk.html` }, []],
  ['a frame in a page begins nothing', reading, { ...page, frameId: 3 }, []],
  ['another extension begins nothing', reading, { ...page, id: 'other' }, []],
  ['what has another shape begins nothing', { call: 'read-text', request: { facts, article: 'text' } }, page, []],
  ['what is no call begins nothing', 'read-text', page, []],
])('%s', async (_, message, sender, expected) => {
  const asked: unknown[] = [];
  await beginAhead(message, sender, own, async (thread: ThreadName, question) => {
    asked.push([thread, question]);
    return thread === 'detector' ? JSON.parse('[]') : null;
  });
  expect(asked).toEqual(expected);
});

test('a text that fails is not looked up', async () => {
  const asked: string[] = [];
  await beginAhead(reading, page, own, async (thread: ThreadName) => {
    asked.push(thread);
    return null;
  });
  expect(asked).toEqual(['detector']);
});
