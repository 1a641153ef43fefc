import { expect, test } from 'vitest';
import { foldEvents } from '../../src/core/log/fold-events.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { SeenMention } from '../../src/core/model/page.ts';
import { bestOfSentence } from '../../src/matcher/best-of-sentence.ts';
import { makePublishEvent } from '../fixtures/events.ts';

const annotation = foldEvents([makePublishEvent()]);
if (!annotation) throw new Error('a publish event folds');

const finding = (key: string, agree: readonly string[]): Finding => ({
  key,
  level: 'match',
  annotation,
  reason: { by: 'claim', agree, differ: [], speaker: 'same', forbidden: null, score: 5, threshold: 1 },
});
const mention = (key: string, sentence: string): SeenMention => ({
  key,
  mention: { mention: 'citation', type: 'act', id: 'x', text: 'x', start: 0, end: 1 },
  selector: { exact: key, prefix: '', suffix: '' },
  sentence,
});
const levels = (found: readonly Finding[], mentions: readonly SeenMention[]) =>
  bestOfSentence(found, mentions).map(({ level }) => level);

test.each([
  ['a neighbour that shares a word by chance is only related', ['bridge', 'cost', 'forty'], ['bridge'], 'related'],
  ['both parts of a split quotation stay matches', ['bridge', 'cost', 'forty'], ['last', 'year'], 'match'],
])('%s', (_, first, second, level) => {
  const mentions = [mention('a', 'One sentence.'), mention('b', 'One sentence.')];
  expect(levels([finding('a', first), finding('b', second)], mentions)).toEqual(['match', level]);
});

test('quotations of different sentences are judged each for itself', () => {
  const mentions = [mention('a', 'One sentence.'), mention('b', 'Another.')];
  expect(levels([finding('a', ['bridge', 'cost', 'forty']), finding('b', ['bridge'])], mentions)).toEqual([
    'match',
    'match',
  ]);
});
