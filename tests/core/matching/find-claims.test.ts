import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { decide } from '../../../src/core/matching/decide.ts';
import { findClaims, judgeClaims } from '../../../src/core/matching/find-claims.ts';
import { datePairs, negationPairs, numberPairs, placePairs } from './pairs.data.ts';

const claims: IndexedClaim[] = [
  { id: 'bridge', text: 'The new harbour bridge cost the town nine million crowns more than planned.' },
  {
    id: 'schools',
    text: 'Every third village school in the province has closed since the reform.',
    speaker: 'Mara Lindqvist',
  },
  { id: 'water', text: 'Das Trinkwasser in Oberhalden enthält mehr Nitrat als erlaubt.', lang: 'de' },
];
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const find = (text: string, quote: string | null = null, lang: string | null = null) =>
  findClaims([buildIndex(claims)], (ids) => ids.flatMap((id) => byId.get(id) ?? []), {
    text,
    quote,
    speaker: null,
    lang,
  });

describe('a small database', () => {
  const repeats: Record<string, [string, string, string | null]> = {
    'a claim quoted word for word is a match': [
      'bridge',
      '"The new harbour bridge cost the town nine million crowns more than planned," Okafor said.',
      'The new harbour bridge cost the town nine million crowns more than planned,',
    ],
    'other marks and capitals change nothing': [
      'schools',
      '“every third village school in the Province has closed since the reform”',
      'every third village school in the Province has closed since the reform',
    ],
    'a German claim is found in a German sentence': [
      'water',
      '„Das Trinkwasser in Oberhalden enthält mehr Nitrat als erlaubt“, sagte sie.',
      'Das Trinkwasser in Oberhalden enthält mehr Nitrat als erlaubt',
    ],
  };
  test.each(Object.entries(repeats))('%s', (_, [id, text, quote]) => {
    expect(find(text, quote).map(({ claim, level }) => [claim, level])).toEqual([[id, 'match']]);
  });

  test('a sentence about something else finds nothing', () => {
    expect(find('The town choir sang in the new church on Sunday.')).toEqual([]);
  });
});

describe('candidates that are dropped early are those that a decision would drop', () => {
  const rows = [...numberPairs, ...datePairs, ...placePairs, ...negationPairs];
  const claimAt = (i: number): IndexedClaim[] => rows.slice(i, i + 1).map(([text]) => ({ id: String(i), text }));
  test.each([null, 'marked'])('marks: %s', (marks) => {
    for (const [i, [, ...texts]] of rows.entries()) {
      // Its own claim and one about something else.
      const some = [...claimAt(i), ...claimAt((i + 7) % rows.length)];
      for (const text of texts) {
        const statement = { text: `They say ${text}.`, quote: marks && text, speaker: null, lang: null };
        const candidates = some.map(({ id }) => ({ id, score: 1 }));
        const levels = new Map(judgeClaims(statement, candidates, some).map(({ claim, level }) => [claim, level]));
        expect(some.map(({ id }) => levels.get(id) ?? 'none')).toEqual(
          some.map((claim) => decide(statement, claim).level),
        );
      }
    }
  });
});
