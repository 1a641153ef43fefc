import { describe, expect, test } from 'vitest';
import { compareQuote } from '../../../src/core/comparison/compare-quote.ts';
import type { Span } from '../../../src/core/model/span.ts';
import { englishPairs, type PairRow } from './english-pairs.data.ts';
import { furtherGermanPairs, furtherPairs } from './further-pairs.data.ts';
import { germanNewspaperPairs, newspaperPairs } from './newspaper-pairs.data.ts';
import { frenchPairs, germanPairs, spanishPairs } from './other-pairs.data.ts';
import { pairs, strangers } from './pairs.data.ts';

const bare = (text: string) => text.replace(/^[^\p{L}\p{N}[$]+|[^\p{L}\p{N}\]%]+$/gu, '');

/** Differences in the notation of the pairs. */
function differences(page: string, source: string, language: string): string[] {
  const of = (text: string, span: Span | undefined) =>
    bare(span ? text.slice(span.start, span.end) : '').replace(/\s+/g, ' ');
  return (compareQuote(page, source, language)?.parts ?? []).flatMap((part) => {
    if (part.kind === 'same') return [];
    if (part.kind === 'leftout') return [`- ${of(source, part.source)}`];
    if (part.kind === 'added') return [`+ ${of(page, part.page)}`];
    return [`~ ${of(page, part.page)} | ${of(source, part.source)}`];
  });
}
const plain = (difference: string) => difference.replace(/[$.,]/g, '');

describe('a quotation beside its source', () => {
  test.each(pairs)('$is: $page', ({ source, page, differs, observed, language = 'en' }) => {
    const comparison = compareQuote(page, source, language);
    expect(comparison).not.toBeNull();
    expect(differences(page, source, language).map(plain)).toEqual(differs.map(plain));
    if (differs.length === 0) expect(comparison?.observation).toBeNull();
    else expect(comparison?.observation).not.toBeNull();
    if (observed !== undefined) expect(comparison?.observation).toBe(observed);
  });

  test.each([
    ['ru', 'Это мой дом у реки.', 'Это мои дом у реки.'],
    ['hi', 'यह मेरी किताब है और वह वहाँ है', 'यह मेरा किताब है और वह वहाँ है'],
    ['ja', '私が橋を渡る', '私か橋を渡る'],
  ])('letters with marks are other letters in other scripts: %s', (language, source, page) => {
    expect(compareQuote(page, source, language)?.observation).not.toBeNull();
  });

  test.each([
    ['el', 'Το σπίτι μας είναι εδώ.', 'Το σπιτι μας ειναι εδω.'],
    ['he', 'שָׁלוֹם לכל התושבים כאן', 'שלום לכל התושבים כאן'],
  ])('accents and points are spelling: %s', (language, source, page) => {
    expect(compareQuote(page, source, language)?.observation).toBeNull();
  });

  test.each(strangers)('nothing to compare: $is', ({ source, page }) => {
    expect(compareQuote(page, source, 'en')).toBeNull();
  });

  const rows = (language: string, list: readonly PairRow[]) =>
    list.map(([is, source, page, differs, turning]) => ({ language, is, source, page, differs, turning }));
  const more = [
    ...rows('en', englishPairs),
    ...rows('en', furtherPairs),
    ...rows('de', germanPairs),
    ...rows('de', furtherGermanPairs),
    ...rows('en', newspaperPairs),
    ...rows('de', germanNewspaperPairs),
    ...rows('fr', frenchPairs),
    ...rows('es', spanishPairs),
  ];
  test.each(more)('$language: $is', ({ language, source, page, differs, turning }) => {
    const comparison = compareQuote(page, source, language);
    expect(comparison).not.toBeNull();
    expect(differences(page, source, language).map(plain)).toEqual(differs.map(plain));
    expect(comparison?.observation === null).toBe(differs.length === 0);
    const turns = comparison?.parts.flatMap((part) => part.turning) ?? [];
    if (turning)
      expect(turns.map(({ side, start, end }) => (side === 'page' ? page : source).slice(start, end))).toEqual(turning);
  });

  test('the pairs are 300 and more, told apart by name and words', () => {
    const names = [
      ...pairs.map(({ is, page }) => is + page),
      ...more.map(({ language, is, page }) => language + is + page),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(300);
  });
});

describe('words that turn the meaning', () => {
  test.each([
    ['not', 'We will not raise it this year.', 'We will raise it this year', [['source', 'word', 'not']]],
    [
      'a number changed',
      'Fewer than 130 came by boat.',
      'Fewer than 30 came by boat',
      [
        ['page', 'number', '30'],
        ['source', 'number', '130'],
      ],
    ],
    [
      'a name',
      'The dam that Odell built leaks badly.',
      'The dam that built leaks badly',
      [['source', 'name', 'Odell']],
    ],
    ['a contraction turns nothing', 'We do not know that yet.', 'We don’t know that yet', []],
    ['an ordinary word turns nothing', 'We quickly built a house.', 'We built a house', []],
    ['I is no name', 'The dam that I built leaks badly.', 'The dam that built leaks badly', []],
  ])('%s', (_, source, page, expected) => {
    const turning = compareQuote(page, source, 'en')?.parts.flatMap((part) => part.turning) ?? [];
    expect(
      turning.map(({ side, kind, start, end }) => [side, kind, (side === 'page' ? page : source).slice(start, end)]),
    ).toEqual(expected);
  });

  test('another language has numbers alone', () => {
    const turning = compareQuote('Mamy tu 30 dni', 'Mamy tu dla Piotra 130 dni', 'pl')?.parts.flatMap(
      (part) => part.turning,
    );
    expect(turning?.map(({ kind }) => kind)).toEqual(['number', 'number']);
  });
});

describe('what is around', () => {
  const source =
    'One two three four five six seven eight. It is our view that the town may not act. We remain yours, as ever and always, here.';
  test('a few words before and after give the place', () => {
    const comparison = compareQuote('the town may not act', source, 'en');
    const text = (span: Span | undefined) => span && source.slice(span.start, span.end).trim();
    expect(text(comparison?.before)).toBe('eight. It is our view that');
    expect(text(comparison?.after)).toBe('We remain yours, as ever and');
  });

  test('sentences that the excerpt does not reach are not compared', () => {
    const page = 'We lost. The town may not act alone. Nobody asked us.';
    const comparison = compareQuote(page, 'The town may not act alone.', 'en');
    expect(comparison?.parts.map(({ kind }) => kind)).toEqual(['same']);
    expect(page.slice(comparison?.page.start, comparison?.page.end).trim()).toBe('The town may not act alone.');
  });
});
