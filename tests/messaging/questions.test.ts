import { expect, test } from 'vitest';
import type { Explanation } from '../../src/core/model/explanation.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import { mayMark } from '../../src/messaging/may-mark.ts';
import { toldOf } from '../../src/messaging/questions.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';
import { settingsOfReader } from '../fixtures/settings.ts';

const explanation: Explanation = { id: 'us/const', name: 'Constitution', text: '', link: null, changes: [] };

/** `a match`: the key of the mention, and the level; of what is contested, unless said otherwise. */
function finding(is: string): Finding {
  const [key = '', level, status = 'contested'] = is.split(' ');
  return {
    key,
    level: level === 'match' ? 'match' : 'related',
    reason: { by: 'citation', id: 'us/const' },
    annotation: {
      id: is,
      body: makeAnnotation({ status: status === 'outdated' ? status : 'contested' }),
      author: '',
      publishedAt: '2026-03-01T09:00:00.000Z',
      revisedAt: '2026-03-01T09:00:00.000Z',
      retracted: null,
      replies: [],
      history: [],
      heads: [is],
      signed: false,
    },
  };
}

test.each<[string, string[], string[], string[]]>([
  ['all that is known of a statement that is marked', ['a match', 'a related'], [], ['a match', 'a related']],
  ['nothing that is only related to one', ['a related', 'b match'], [], ['b match']],
  ['what is related to a citation that is explained', ['a related', 'b related'], ['a'], ['a related']],
  ['nothing related to one whose match the reader chose not to be shown', ['a match outdated', 'a related'], [], []],
  ['what is related to one that has another match', ['a match', 'a match outdated'], [], ['a match']],
  ['nothing where nothing is known', [], [], []],
])('a page is told %s', (_, findings, explained, told) => {
  const explanations = Object.fromEntries(explained.map((key) => [key, explanation]));
  const known = { findings: findings.map(finding), explanations, corrected: [] };
  const reply = toldOf(known, { ...settingsOfReader, hiddenStandings: ['outdated'] });
  expect(reply.findings.map(({ annotation: { id } }) => id)).toEqual(told);
  expect(mayMark(reply)).toBe(told.length + explained.length > 0);
});
