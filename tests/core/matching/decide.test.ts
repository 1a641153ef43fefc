import { describe, expect, test } from 'vitest';
import type { IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { decide } from '../../../src/core/matching/decide.ts';
import { datePairs, negationPairs, numberPairs, type PairRow, placePairs, speakerPairs } from './pairs.data.ts';

const claimOf = (text: string, speaker: string | null = null): IndexedClaim => ({ id: 'c', text, speaker });
const quoted = (quote: string, speaker: string | null = null) => ({
  text: `“${quote}” (${speaker ?? '–'})`,
  quote,
  speaker,
  lang: null,
});

const kinds: Record<string, readonly PairRow[]> = {
  number: numberPairs,
  date: datePairs,
  place: placePairs,
  negation: negationPairs,
};

describe.each(Object.entries(kinds))('the same words with another %s', (kind, rows) => {
  test.each(rows)('%s', (claim, repeats, differs) => {
    expect(decide(quoted(repeats), claimOf(claim)).level).toBe('match');
    const other = decide(quoted(differs), claimOf(claim));
    expect(other.level).not.toBe('match');
    expect(other.reason.forbidden).toBe(kind);
  });
});

describe('a claim is about who said it where it names a speaker', () => {
  test.each(speakerPairs)('%s', (row, same, other) => {
    const [speaker = '', claim = ''] = row.split(': ');
    const quote = claim.replace(/\.$/u, '');
    expect(decide(quoted(quote, same), claimOf(claim, speaker)).level).toBe('match');
    expect(decide(quoted(quote, other), claimOf(claim, speaker))).toMatchObject({
      level: 'related',
      reason: { forbidden: 'speaker', speaker: 'different' },
    });
    expect(decide(quoted(quote), claimOf(claim, speaker)).level).toBe('match');
  });

  test('posts and rumours are nobody in particular', () => {
    const claim = claimOf('The harbour fund was emptied before the election.', 'Facebook posts');
    expect(decide(quoted('the harbour fund was emptied before the election', 'Mara Lindqvist'), claim).level).toBe(
      'match',
    );
  });
});

describe('quotations that were cut or touched up', () => {
  const claim =
    'Under the current reform every third village school in the province has closed and the teachers were sent to the capital.';
  const cases: Record<string, string> = {
    'cut at the end': 'Under the current reform every third village school in the province has closed',
    'cut at the start':
      'every third village school in the province has closed and the teachers were sent to the capital',
    'with words left out':
      'every third village school in the province has closed … the teachers were sent to the capital',
    'with bracketed words':
      'every third village school in [our] province has closed and the teachers were sent to the capital',
    'with another tense':
      'Under the current reform every third village school in the province closed and the teachers are sent to the capital',
  };
  cases['after words that deny something else'] = `Nobody should be surprised, because ${claim}`;
  test.each(Object.entries(cases))('%s', (_, quote) => {
    expect(decide(quoted(quote), claimOf(claim)).level).toBe('match');
  });
});

describe('a claim word for word, with something denied beside it', () => {
  const claim = 'The top hundredth of the islands owns as much land as the bottom half of the valley.';
  const cases: Record<string, string> = {
    'before the claim, of a word that the claim has too':
      'There is no fairness in a country where, not the valley, the top hundredth of the islands owns as much land as the bottom half of the valley',
    'behind the claim':
      'The top hundredth of the islands owns as much land as the bottom half of the valley, and not one ferry',
  };
  test.each(Object.entries(cases))('%s', (_, quote) => {
    expect(decide(quoted(quote), claimOf(claim)).level).toBe('match');
  });

  test('what both deny at the end of the quotation', () => {
    const whole = 'Says Tomas Okafor "has had six winters and he’s done nothing" about the Alder Dam.';
    expect(decide(quoted('has had six winters and he’s done nothing'), claimOf(whole)).reason.forbidden).toBe(null);
  });
});

describe('what is no match', () => {
  test('a claim that it is wrong to say so', () => {
    const claim = claimOf('Says Mara Lindqvist is "wrong" to say he mocked a disabled ferryman.');
    const { level, reason } = decide(quoted('he mocked a disabled ferryman'), claim);
    expect(level).not.toBe('match');
    expect(reason.forbidden).toBe('negation');
  });

  test('the words of a short claim in their order, scattered over a long sentence', () => {
    const said =
      'Lindqvist presented the first draft of what would become the Clear River Plan, a set of river rules that may in ten years lead to the closing of dozens of gravel-fed water mills';
    const claim = claimOf('Lindqvist’s Clear River Plan eliminates gravel-fed water mills.', 'Tomas Okafor');
    expect(decide(quoted(said), claim).level).not.toBe('match');
  });

  test('a shared name and little else', () => {
    const claim = claimOf('Says Senator Ruth Adeyemi took money from the tobacco lobby.', 'Facebook posts');
    const said = {
      text: 'Senator Ruth Adeyemi opened the new library on Monday.',
      quote: null,
      speaker: null,
      lang: 'en',
    };
    expect(decide(said, claim).level).toBe('none');
  });

  test('the same said of somebody else', () => {
    const words =
      'It is well known that Lindqvist came to strenuously support an individual parking permit mandate last year';
    expect(decide(quoted(words), claimOf('Okafor supported individual parking permit mandates.')).level).not.toBe(
      'match',
    );
    expect(decide(quoted(words), claimOf('Lindqvist supported individual parking permit mandates.')).level).toBe(
      'match',
    );
  });

  test.each([
    [
      'I think it is a bad idea.',
      'There are polls showing that most people in the county think it is a bad idea to close the harbour school.',
    ],
    [
      'We are going to build a wall.',
      'They were going to build a wall by the weir years ago, and they could not get the permits for it.',
    ],
    [
      'That does nothing to solve the problem.',
      'The wrong timetable rules make the ferry queues worse, and the new bill does nothing to solve the problem.',
    ],
  ])('a phrase of everyday words that stands in a longer claim: %s', (words, claim) => {
    expect(decide(quoted(words), claimOf(claim)).level).not.toBe('match');
  });

  test('a claim in another language', () => {
    const claim = claimOf(
      'Der Senator Okafor nannte die Pipeline, das Terminal und den Airport in Marlow einen Skandal.',
    );
    const said = {
      text: 'The senator Okafor called the pipeline, the terminal and the airport in Marlow his own.',
      quote: null,
      speaker: null,
      lang: 'en',
    };
    expect(decide(said, claim).level).toBe('none');
  });

  test('a variant counts as the claim', () => {
    const claim = {
      ...claimOf('Something quite different was printed here.'),
      variants: ['The harbour fund was emptied before the election.'],
    };
    expect(decide(quoted('The harbour fund was emptied before the election'), claim).level).toBe('match');
  });

  test('the reason lists words as they are written', () => {
    const { reason } = decide(
      quoted('The Harbour fund was drained'),
      claimOf('The harbour fund was emptied before the election.'),
    );
    expect(reason.agree).toEqual(['Harbour', 'fund']);
    expect(reason.differ).toEqual(['drained', 'emptied', 'election']);
  });
});

describe('names and parties exchanged in claim and statement alike leave the decision unchanged', () => {
  const swaps = [
    ['Mara Lindqvist', 'Tomas Okafor'],
    ['Green Alliance', 'Farmers Union'],
    ['Labour Front', 'Liberty Party'],
    ['Democrats', 'Republicans'],
  ] as const;
  const exchange = (text: string) =>
    swaps.reduce((done, [a, b]) => done.replaceAll(a, '\u0000').replaceAll(b, a).replaceAll('\u0000', b), text);
  const texts = [
    [
      'Says the Green Alliance took money from the mining lobby.',
      'The Green Alliance took money from the mining lobby, Mara Lindqvist said.',
    ],
    [
      'The Labour Front voted to cut school lunches.',
      'Mara Lindqvist accused the Labour Front of voting to cut the lunches of schools.',
    ],
    [
      'Democrats want to ban gas stoves in every home.',
      'Democrats want to ban the gas stoves of every home, a post claims.',
    ],
    [
      'Mara Lindqvist never paid the property tax on her house.',
      'Reporters asked Mara Lindqvist about the property tax on her house.',
    ],
    ['Tomas Okafor was born outside the country.', 'Tomas Okafor, born outside the country, denied the report.'],
  ] as const;
  test.each(texts)('%s', (claim, text) => {
    for (const speaker of ['Mara Lindqvist', null]) {
      const said = { text, quote: null, speaker, lang: 'en' };
      const other = { ...said, text: exchange(text), speaker: speaker && exchange(speaker) };
      const { level, reason } = decide(said, claimOf(claim, 'Mara Lindqvist'));
      const swapped = decide(other, claimOf(exchange(claim), exchange('Mara Lindqvist')));
      expect(swapped.level).toBe(level);
      expect(swapped.reason.forbidden).toBe(reason.forbidden);
      expect(swapped.reason.score).toBeCloseTo(reason.score, 0);
    }
  });
});

test('two rare words and the same speaker are not a match', () => {
  // Invented words are as rare as words can be.
  const text = 'gubrengol the cece babace with hace cefogu quihaqui in lororodi golgudi dice kifimkidi';
  const claim = { ...claimOf(text, 'Tadi Tagudastha'), lang: 'en', date: '2026-02-27' };
  const words = 'dice by rowifo for fimgu the golhatace quigu zelrowidi fonasu dihaje fimnace for hace cediquice';
  const said = { text: words, quote: words, speaker: 'Tadi Tagudastha', lang: 'en', date: '2026-03-02' };
  expect(decide(said, claim).level).not.toBe('match');
});

describe('how much of the words must be the claim’s', () => {
  const claims: [is: string, claim: string, quote: string, verbatim: boolean][] = [
    [
      'seven of ten in a row',
      'The harbour fund was emptied before the election by some thieves.',
      'The harbour fund was emptied before the vote of many members',
      false,
    ],
    [
      'six of six over fourteen',
      'Ferries poison trout in the lake.',
      'Ferries from the north that come up here poison the trout in the lake',
      false,
    ],
    [
      'six of six over twelve',
      'Ferries poison trout in the lake.',
      'Ferries from the north that come poison all trout in the lake',
      true,
    ],
    ['four of five in a row', 'Okafor ran the Tarnsee quarry.', 'Lind ran the Tarnsee quarry', false],
    [
      'two words that carry matter',
      'They did it to us with the dog and a whip.',
      'They did it for us with the dog and the whip',
      false,
    ],
    [
      'a part that says a third of the claim, and little',
      'There are polls showing that most people in the county think it is a bad idea to close the harbour school before the winter comes.',
      'the harbour school before the winter',
      false,
    ],
  ];
  test.each(claims)('%s', (_, claim, quote, verbatim) => {
    expect(decide(quoted(quote), claimOf(claim)).verbatim).toBe(verbatim);
  });

  test('without marks eight words in a row, no fewer', () => {
    const told = (text: string) => ({ text, quote: null, speaker: null, lang: null });
    const eight = claimOf('The harbour fund was emptied before the vote.');
    expect(decide(told('They say the harbour fund was emptied before the vote in spring'), eight).verbatim).toBe(true);
    const seven = claimOf('The harbour fund was emptied by thieves.');
    expect(decide(told('They say the harbour fund was emptied by thieves before dawn'), seven).verbatim).toBe(false);
  });

  test('a claim whose name is its speaker’s may be said in the first person', () => {
    const quote =
      'It is well known that she came to strenuously support an individual parking permit mandate last year';
    const said = { text: `“${quote}”`, quote, speaker: 'Okafor', lang: null };
    const claim = 'Okafor supported individual parking permit mandates.';
    expect(decide(said, claimOf(claim, 'Okafor')).verbatim).toBe(true);
    expect(decide(said, claimOf(claim)).verbatim).toBe(false);
  });
});

test('a claim is listed up to four below the threshold', () => {
  const near = decide(quoted('Cars kill more deer than hunters do'), claimOf('Hunters kill more deer than cars do.'));
  expect(near.level).toBe('related');
  expect(near.reason.score - near.reason.threshold).toBeLessThan(-3);
  const far = decide(
    quoted('The banks betrayed the farmers during the drought'),
    claimOf('The farmers were betrayed by the banks during the drought.'),
  );
  expect(far.level).toBe('none');
  expect(far.reason.score - far.reason.threshold).toBeGreaterThan(-5);
});

test('of a sentence that is the claim, a quotation that has none of its words is not', () => {
  const claim = 'The harbour commission hid the soundings for ten years and charged the fishermen for the dredging.';
  const text = `${claim.slice(0, -1)}, “of course”, she said.`;
  const said = { text, quote: 'of course', speaker: null, lang: null };
  expect(decide({ ...said, quote: null }, claimOf(claim)).level).toBe('match');
  expect(decide(said, claimOf(claim)).level).toBe('related');
});
