import { expect, test } from 'vitest';
import { match } from '../../src/cli/match.ts';

const claims = Array.from({ length: 30 }, (_, i) => ({
  id: `c${i}`,
  text:
    i === 7
      ? 'The new harbour bridge cost the town nine million crowns.'
      : `The harbour road number ${i + 20} was closed.`,
}));

test('answers in the order of the queries, at most twenty claims each, scores never rising', () => {
  const quote = 'the new harbour bridge cost the town nine million crowns';
  const queries = [
    { id: 'a', text: 'The harbour road was closed.', quote: null, speaker: null, lang: null },
    { id: 'b', text: `“${quote}”`, quote, speaker: null, lang: null },
  ];
  const [first, second] = [...match(claims, queries)];
  expect(first?.id).toBe('a');
  expect(first?.matches).toHaveLength(20);
  expect(second?.matches[0]).toMatchObject({ claim: 'c7', shown: true });
  const [best, next] = second?.matches ?? [];
  expect(next?.score).toBeLessThan(best?.score ?? 0);
  for (const line of [first, second]) {
    const scores = line?.matches.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }
});
