import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/model/finding.ts';
import { answerAsked } from '../../src/hidden/answer-asked.ts';
import type { Settings } from '../../src/messaging/contract.ts';
import type { ThreadName } from '../../src/messaging/threads.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { settingsOfReader } from '../fixtures/settings.ts';

const facts = { url: 'https://paper.example/', title: 'Ferry', publishedOn: null, lang: 'en' };
const article = { text: '“The ferry will come back,” said Bela Thorne.', lang: 'en' };
const reading = { call: 'read-text', request: { facts, article, part: 0 } };
const looking = { call: 'look-up', request: { facts, mentions: [] } };
const toDetector = ['detector', { article, part: 0 }];
const toMatcher = ['matcher', { facts, mentions: [] }];

const settings: Settings = { ...settingsOfReader, markStyle: 'highlight' };
const finding: Finding = {
  key: 'a',
  level: 'match',
  reason: { by: 'citation', id: 'us/const' },
  annotation: {
    id: 'a',
    body: makeAnnotation({ status: 'contested' }),
    author: 'keyA',
    publishedAt: '2026-03-01T09:00:00.000Z',
    revisedAt: '2026-03-01T09:00:00.000Z',
    retracted: null,
    replies: [],
    history: [],
    heads: ['a'],
    signed: true,
  },
};
const known = { findings: [finding], explanations: {}, corrected: [] };

/** Threads that answer so, and what they were asked. */
function threads(answers: Partial<Record<ThreadName, unknown>> = { detector: [], matcher: known }) {
  const asked: unknown[] = [];
  const ask = async (thread: ThreadName, question: object) => {
    asked.push([thread, question]);
    return JSON.parse(JSON.stringify(answers[thread] ?? null));
  };
  return { asked, ask };
}

test.each<[string, unknown, readonly unknown[], unknown]>([
  [
    'a text is read, and what is found in it looked up',
    reading,
    [toDetector, toMatcher],
    { mentions: [], ...known, settings },
  ],
  ['mentions are looked up', looking, [toMatcher], { ...known, settings }],
  ['another call is the worker’s alone', { call: 'get-settings', request: null }, [], null],
  ['what has another shape is not answered', { call: 'read-text', request: { facts, article: 'text' } }, [], null],
  ['what is no call is not answered', 'read-text', [], null],
])('%s', async (_, message, questions, reply) => {
  const { asked, ask } = threads();
  expect(await answerAsked(message, ask, () => settings)).toEqual(reply && { asked: message, reply });
  expect(asked).toEqual(questions);
});

describe('settings', () => {
  test('what the reader chose not to be shown is left out', async () => {
    const hiding = { ...settings, hiddenStandings: ['contested'] as const };
    const answered = await answerAsked(looking, threads().ask, () => hiding);
    expect(answered?.reply).toEqual({ ...known, findings: [], settings: hiding });
  });

  test('that are not known yet leave the answer to the worker, whose work is begun', async () => {
    const { asked, ask } = threads();
    expect(await answerAsked(looking, ask, () => null)).toBeNull();
    expect(asked).toEqual([toMatcher]);
  });

  test('that change meanwhile are those of the answer', async () => {
    for (const changed of [{ ...settings, markStyle: 'off' as const }, null]) {
      let now: Settings | null = settings;
      const ask = async <Reply>(): Promise<Reply> => {
        now = changed;
        return JSON.parse(JSON.stringify(known));
      };
      const answered = await answerAsked(looking, ask, () => now);
      expect(answered?.reply.settings ?? null).toEqual(changed);
    }
  });

  test('that pause everything begin nothing', async () => {
    const { asked, ask } = threads();
    const paused = { ...settings, pausedSince: '2026-03-01T09:00:00.000Z' };
    expect(await answerAsked(reading, ask, () => paused)).toBeNull();
    expect(asked).toEqual([]);
  });
});

test.each<[string, Partial<Record<ThreadName, unknown>>, number]>([
  ['a text that fails is not looked up', {}, 1],
  ['what cannot be looked up is not answered', { detector: [] }, 2],
])('%s', async (_, answers, questions) => {
  const { asked, ask } = threads(answers);
  expect(await answerAsked(reading, ask, () => settings)).toBeNull();
  expect(asked).toHaveLength(questions);
});
