import { describe, expect, test } from 'vitest';
import { evidenceNames, gatherEvidence } from '../../../src/core/matching/evidence.ts';
import { prepareClaim, prepareStatement } from '../../../src/core/matching/prepare.ts';
import { sharesEnough } from '../../../src/core/matching/shares-enough.ts';

const compare = (text: string, claim: string) =>
  gatherEvidence(
    prepareStatement({ text, quote: null, speaker: null, lang: 'en' }),
    prepareClaim({ id: 'c', text: claim }),
  );

describe('where every word has a capital, a capital makes no name', () => {
  const claim = 'Senator Okafor planned to close the harbour clinic and sell the ferries.';
  const cases: Record<string, string> = {
    'a headline': 'Leaked Letter: Okafor Plans To Close The Harbour Clinic And Sell Ferries',
    'all in capitals': 'LEAKED LETTER: OKAFOR PLANS TO CLOSE THE HARBOUR CLINIC AND SELL FERRIES',
    'an ordinary sentence': 'A leaked letter says that Okafor plans to close the harbour clinic and sell ferries.',
  };
  test.each(Object.entries(cases))('%s', (_, text) => {
    const { sharedWords, shared } = compare(text, claim);
    expect(shared).toContain('okafor');
    expect(sharedWords).toBe(shared.length - 1);
  });
});

describe('what two texts must share at least', () => {
  test('a name and a date are too little', () => {
    const text = 'Okafor opened the new library in Oberhalden on 3 May.';
    expect(sharesEnough(compare(text, 'On 3 May Okafor was absent from the vote in Oberhalden.'))).toBe(false);
  });
  test('many names and one word are enough', () => {
    const claim = 'Amina Castellanos of the Kestrel Valley Tenants Association sued Viktor Hale of Tavira Plains.';
    const text = 'Viktor Hale of Tavira Plains sued by Kestrel Valley Tenants Association and Amina Castellanos.';
    const evidence = compare(text, claim);
    expect(evidence.sharedWords).toBe(1);
    expect(sharesEnough({ ...evidence, run: 0 })).toBe(true);
  });
});

describe('the days of a statement and a claim', () => {
  const measured = (name: (typeof evidenceNames)[number], text: string, date: string) =>
    gatherEvidence(
      prepareStatement({
        text: `The harbour clinic will close, she said ${text}.`,
        quote: null,
        speaker: null,
        lang: 'en',
      }),
      prepareClaim({ id: 'c', text: 'The harbour clinic will close.', date }),
    ).values[evidenceNames.indexOf(name)];

  test.each([
    ['on 3 May', '2024-05-03', 1],
    ['on 3 May 2024', '2024-05-03', 1],
    ['on 3 May 2023', '2024-05-03', 0],
    ['on 4 May', '2024-05-03', 0],
    ['on 3 June', '2024-05-03', 0],
    ['in May 2024', '2024-05', 0],
    ['in May 2024', 'May 2024', 0],
  ])('%s and %s', (text, date, same) => expect(measured('sameDay', text, date)).toBe(same));

  test.each([
    ['in 2024', 1],
    ['in 2023', -1],
    ['in 2023 and in 2024', 1],
    ['in May', 0],
  ])('the year of a claim of 2024, %s', (text, same) => expect(measured('sameYear', text, '2024-05-03')).toBe(same));
});
