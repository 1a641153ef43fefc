import { expect, test } from 'vitest';
import type { ClaimReason } from '../../src/core/model/finding.ts';
import { bestOfPage } from '../../src/matcher/best-of-page.ts';

const reason: ClaimReason = {
  by: 'claim',
  agree: ['bridge'],
  differ: [],
  speaker: 'same',
  forbidden: null,
  score: 5,
  threshold: 1,
};
const judged = (id: string, level: 'match' | 'related', verbatim: boolean) => ({
  key: `${id}${level}${verbatim}`,
  level,
  verbatim,
  annotation: { id },
  reason,
});
const said = judged('a', 'match', true);
const told = judged('a', 'match', false);

test.each([
  ['what is told in other words is related beside the words themselves', [said, told], ['match', 'related']],
  ['whichever comes first', [told, said], ['related', 'match']],
  ['the words said again stay a match', [said, said], ['match', 'match']],
  ['other words alone stay a match', [told, told], ['match', 'match']],
  ['another annotation’s words change nothing', [judged('b', 'match', true), told], ['match', 'match']],
  ['words that may not be marked change nothing', [judged('a', 'related', true), told], ['related', 'match']],
])('%s', (_, findings, levels) => {
  expect(bestOfPage(findings).map(({ level }) => level)).toEqual(levels);
});
