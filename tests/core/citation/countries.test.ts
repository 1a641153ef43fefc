import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';

/** The country of the one law that a text names. */
function countryOf(text: string): string | undefined {
  const laws = detectCitations({ text, lang: 'en' }).filter(({ text: words }) => /\bAct\b/.test(words));
  expect(laws, text).toHaveLength(1);
  return laws[0]?.id.split('/')[0];
}

describe('an act that no table has is a law of', () => {
  test.each([
    ['the United Kingdom', 'uk', 'Westminster', 'Britain'],
    ['Canada', 'ca', 'Ottawa', 'Canada'],
    ['Australia', 'au', 'Canberra', 'Australia'],
    ['New Zealand', 'nz', 'Wellington', 'New Zealand'],
  ])('%s where its capital or name stands beside what several countries have', (_, id, capital, country) => {
    for (const text of [
      `The Clean Coasts Act received royal assent in ${capital} on Thursday.`,
      `MPs in ${capital} voted for the Clean Coasts Act.`,
      `The Clean Coasts Act passed on Thursday. ${country} has waited for it, and MPs cheered.`,
      `The Supreme Court of ${country} read the Clean Coasts Act as it is written.`,
      `Labour, in office in ${country}, will repeal the Clean Coasts Act.`,
    ])
      expect(countryOf(text), text).toBe(id);
  });

  test.each([
    ['ca', 'Canada’s Senate passed the Clean Coasts Act.'],
    ['ca', 'Bill C-99, the Clean Coasts Act, received royal assent.'],
    ['au', 'The Senate in Canberra passed the Clean Coasts Act.'],
    ['au', 'MPs in New South Wales voted for the Clean Coasts Act.'],
    ['au', 'The Clean Coasts Act 1999 is enforced in Australia.'],
    ['nz', 'The Clean Coasts Act 1999 is enforced in New Zealand.'],
    ['uk', 'The Clean Coasts Act received royal assent on Thursday.'],
    ['uk', 'MPs voted for the Clean Coasts Act, said Victoria Dale, who sits in the Commons.'],
    ['uk', 'Liberal Democrats in Westminster wrote the Clean Coasts Act.'],
    ['us', 'The Senate passed the Clean Coasts Act.'],
    ['us', 'The Supreme Court upheld the Clean Coasts Act, which New England’s fishermen had fought.'],
    ['us', 'Congress passed the Clean Coasts Act. Before independence laws needed royal assent.'],
    ['us', 'The Senate passed the Clean Coasts Act, which is like a law of Australia. Republicans opposed it.'],
  ])('%s: %s', (id, text) => {
    expect(countryOf(text)).toBe(id);
  });

  test.each([
    ['ca', 'The Clean Coasts Act received royal assent in Ottawa. British investors cheered.'],
    ['au', 'The Clean Coasts Act became law in Canberra. British and Canadian investors cheered.'],
    ['uk', 'In London, peers voted for the Clean Coasts Act. Canada has such a law.'],
  ])('%s, which its own sentence names: %s', (id, text) => {
    expect(countryOf(text)).toBe(id);
  });
});

test.each([
  ['uk/ukpga/2023/50', 'The Online Safety Act received royal assent on Thursday.'],
  [
    'au/act/online-safety-act',
    'The Online Safety Act received royal assent. It is the first of its kind in Australia.',
  ],
  ['uk/ukpga/2010/15', 'The Equality Act received royal assent.'],
  ['us/act/equality-act', 'House Democrats passed the Equality Act.'],
])('a name that several countries have given is %s: %s', (id, text) => {
  expect(detectCitations({ text, lang: 'en' }).map((one) => one.id)).toEqual([id]);
});
