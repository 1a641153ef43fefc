import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { prepareClaim, prepareStatement } from '../../../src/core/matching/prepare.ts';
import { statementTerms } from '../../../src/core/matching/retrieve.ts';
import { mayRepeat, screenHashes } from '../../../src/core/matching/screen.ts';
import { wordingHashes } from '../../../src/core/matching/wording-hashes.ts';

const words = fc.constantFrom(
  ...'The council of Marsh Lane cost raised 40 million crowns for ferry toll roads in twenty years never again Oswin, U.S. Müller’s Brücke über die Steuern 3.5 percent @fenpaper #LowerTolls www.paper.example'.split(
    ' ',
  ),
);
const text = fc.array(words, { minLength: 1, maxLength: 18 }).map((list) => list.join(' '));
const language = fc.constantFrom('en', 'de', 'fr', null);

test('the hashes of a claim’s words say what its words say', () => {
  let may = 0;
  fc.assert(
    fc.property(
      fc.record({ text, quote: fc.option(text), lang: language }),
      fc.record({ text, variants: fc.array(text, { maxLength: 3 }), lang: language }),
      ({ text: sentence, quote, lang }, own) => {
        const said = prepareStatement({ text: sentence, quote, speaker: null, lang });
        const claim: IndexedClaim = { id: 'a', ...own };
        const expected = mayRepeat(said, prepareClaim(claim));
        if (expected) may++;
        expect(screenHashes(said)(wordingHashes(claim))).toBe(expected);
      },
    ),
    { numRuns: 1000 },
  );
  expect(may).toBeGreaterThan(100);
});

test('a statement that was made ready is searched by the terms of its sentence, whatever language its quotation is in', () => {
  fc.assert(
    fc.property(fc.record({ text, quote: fc.option(text), speaker: fc.option(text), lang: language }), (statement) => {
      expect(prepareStatement(statement).terms).toEqual(statementTerms(statement));
    }),
    { numRuns: 1000 },
  );
});
