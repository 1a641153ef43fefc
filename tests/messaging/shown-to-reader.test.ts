import { describe, expect, test } from 'vitest';
import { publisherId } from '../../src/core/log/publisher-id.ts';
import type { CurrentAnnotation } from '../../src/core/model/event.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import { shownToReader } from '../../src/messaging/shown-to-reader.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';

const finding = (id: string, change: Partial<CurrentAnnotation>): Finding => ({
  key: id,
  level: 'match',
  reason: { by: 'citation', id: 'us/const' },
  annotation: {
    id,
    body: makeAnnotation(),
    author: 'keyA',
    publishedAt: '2026-03-01T09:00:00.000Z',
    revisedAt: '2026-03-01T09:00:00.000Z',
    retracted: null,
    replies: [],
    history: [],
    heads: [id],
    signed: true,
    ...change,
  },
});

const retracted = { at: '2026-03-02T09:00:00.000Z', reason: 'mixed up' };
const all = [
  finding('a', { body: makeAnnotation({ publisher: 'Fen Fact Desk', status: 'contested' }) }),
  finding('b', { author: 'keyB', body: makeAnnotation({ publisher: 'Fen Fact Desk', status: 'supported' }) }),
  finding('c', { author: '', signed: false, body: makeAnnotation({ publisher: 'Moor Review', status: 'context' }) }),
  finding('d', {
    author: '',
    signed: false,
    body: makeAnnotation({ publisher: 'keyA', status: 'contested' }),
    retracted,
  }),
];

describe('a reader is shown', () => {
  test.each([
    ['everything, until something is switched off', [], [], 'abcd'],
    [
      'nothing of a key that is switched off, whatever its name; another key of that name stays',
      ['key:keyA'],
      [],
      'bcd',
    ],
    ['nothing of a name without a signature', ['name:Moor Review'], [], 'abd'],
    ['a name that reads like a key is none', ['name:keyA'], [], 'abc'],
    ['nothing of a status', [], ['contested'], 'bcd'],
    ['what was taken back counts as that, not as what it said', [], ['retracted'], 'abc'],
    ['of both kinds of choices, what neither leaves out', ['key:keyB'], ['contested', 'retracted'], 'c'],
  ] as const)('%s', (_, hiddenPublishers, hiddenStandings, left) => {
    const shown = shownToReader(all, { hiddenPublishers, hiddenStandings });
    expect(shown.map(({ key }) => key).join('')).toBe(left);
  });

  test('two publishers have the same id only when the same key signs, or the same name without one', () => {
    expect(new Set(all.map(({ annotation }) => publisherId(annotation))).size).toBe(4);
  });
});
