import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuote } from '../../../src/core/comparison/compare-quote.ts';
import type { Comparison } from '../../../src/core/comparison/comparison.ts';
import type { Span } from '../../../src/core/model/span.ts';

const words =
  'the river council of harbour not may 30 a ferry never night and Odell vote 2,500 tax school only in bridge'.split(
    ' ',
  );
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' – ', '-', ' “', '” ', ' (', '\n');
const loose = fc.array(fc.tuple(fc.constantFrom(...words), mark), { minLength: 1, maxLength: 30 });
const text = loose.map((list) => list.map(([word, after]) => word + after).join(''));
const gappy = fc
  .array(
    fc.tuple(
      fc.constantFrom(...words, '[sic]', '[they]', '[t]he', '$5', '5 dollars'),
      fc.constantFrom(' ', ' … ', ', ', ' [...] '),
    ),
  )
  .map((list) => list.map(([word, after]) => word + after).join(''));

const slice = (from: string, span: Span | undefined) => (span ? from.slice(span.start, span.end) : '');

/** Spans that lie end to end over the whole. */
function expectCovered(spans: readonly (Span | undefined)[], whole: Span): void {
  let at = whole.start;
  for (const span of spans) {
    if (!span) continue;
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBe(whole.end);
}

function expectSound(comparison: Comparison, page: string, source: string): void {
  const { parts } = comparison;
  expectCovered(
    parts.map((part) => part.page),
    comparison.page,
  );
  expectCovered(
    parts.map((part) => part.source),
    comparison.source,
  );
  expect(comparison.before.end).toBe(comparison.source.start);
  expect(comparison.after.start).toBe(comparison.source.end);
  expect(parts.map((part) => slice(page, part.page)).join('')).toBe(slice(page, comparison.page));
  expect(parts.map((part) => slice(source, part.source)).join('')).toBe(slice(source, comparison.source));
  for (const { kind, page: p, source: s, turning } of parts) {
    if (kind !== 'leftout') expect(p).toBeDefined();
    expect(s === undefined).toBe(kind === 'added');
    for (const { side, start, end } of turning) {
      const within = side === 'page' ? p : s;
      expect(within && start >= within.start && end <= within.end).toBe(true);
    }
  }
  expect(comparison.observation === null).toBe(parts.every(({ kind }) => kind === 'same'));
}

describe('whatever is compared', { timeout: 60_000 }, () => {
  test('parts cover both texts in order, and give both back', () => {
    fc.assert(
      fc.property(fc.oneof(text, gappy), text, fc.constantFrom('en', 'de', 'fr', null), (page, source, language) => {
        const comparison = compareQuote(page, source, language);
        if (comparison) expectSound(comparison, page, source);
      }),
      { numRuns: 1500 },
    );
  });

  test('a source that was edited gives both texts back', () => {
    const edited = fc.array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom('keep', 'keep', 'keep', 'drop', 'change', 'gap')),
      {
        minLength: 8,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(edited, (list) => {
        const source = list.map(([word]) => word).join(' ');
        const page = list
          .flatMap(([word, edit]) =>
            edit === 'keep' ? [word] : edit === 'change' ? ['another'] : edit === 'gap' ? ['…'] : [],
          )
          .join(' ');
        const comparison = compareQuote(page, source, 'en');
        if (comparison) expectSound(comparison, page, source);
      }),
      { numRuns: 1000 },
    );
  });

  test('any characters at all are taken', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (page, source) => {
          const comparison = compareQuote(page, `${source} ${page} ${source}`, 'en');
          if (comparison) expectSound(comparison, page, `${source} ${page} ${source}`);
        },
      ),
    );
  });

  test('equal texts have only what is the same', () => {
    fc.assert(
      fc.property(text, (same) => {
        const comparison = compareQuote(same, same, 'en');
        expect(comparison?.parts.map(({ kind }) => kind)).toEqual(['same']);
        expect(comparison?.page).toEqual({ start: 0, end: same.length });
        expect(comparison?.observation).toBeNull();
      }),
    );
  });

  test('a stretch of a text is found in it, whatever stands around', () => {
    fc.assert(
      fc.property(text, text, text, (before, same, after) => {
        const comparison = compareQuote(same, `${before} ${same} ${after}`, 'en');
        expect(comparison?.parts.map(({ kind }) => kind)).toEqual(['same']);
      }),
    );
  });
});

describe('words that are taken out of a source', () => {
  const distinct = fc.uniqueArray(fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]{2}[bdg]$/), {
    minLength: 6,
    maxLength: 60,
  });
  test.each([
    ['without a sign', ' '],
    ['with an ellipsis', ' … '],
  ])('are left out, exactly they, %s', (_, sign) => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (all, stream) => {
        // Every fourth word or so goes, the first and the last two stay: what is outside was not quoted.
        const gone = all.map((_word, i) => i > 1 && i < all.length - 2 && stream.next().value === 0);
        const page = all
          .map((word, i) => (gone[i] ? '' : word + (gone[i + 1] ? sign : ' ')))
          .join('')
          .trim();
        const source = all.join(' ');
        const comparison = compareQuote(page, source, 'en');
        const left = comparison?.parts
          .filter(({ kind }) => kind === 'leftout')
          .flatMap((part) => slice(source, part.source).trim().split(' '));
        expect(left).toEqual(all.filter((_word, i) => gone[i]));
        expect(comparison?.parts.filter(({ kind }) => kind === 'changed' || kind === 'added')).toEqual([]);
      }),
    );
  });
});

describe('a source of 100 kB', () => {
  const filler = Array.from(
    { length: 1500 },
    (_, i) => `In year ${i} the council met and the clerk wrote item ${(i * 7919) % 1501} down. `,
  );
  const statement = 'The ferry may not, save in a flood, leave after nightfall with fewer than three hands aboard. ';
  const other = 'Whoever breaks this rule pays for the harbour lamp. ';
  const source = [...filler.slice(0, 700), statement, ...filler.slice(700, 1100), other, ...filler.slice(1100)].join(
    '',
  );

  test('is narrowed to where the quotation stands', () => {
    expect(source.length).toBeGreaterThan(90_000);
    const page = 'The ferry may not … leave after nightfall with fewer than thirty hands aboard';
    const comparison = compareQuote(page, source, 'en');
    expect(
      comparison?.parts.map((part) => [part.kind, slice(page, part.page).trim(), slice(source, part.source).trim()]),
    ).toEqual([
      ['same', 'The ferry may not', 'The ferry may not,'],
      ['leftout', '…', 'save in a flood,'],
      ['same', 'leave after nightfall with fewer than', 'leave after nightfall with fewer than'],
      ['changed', 'thirty', 'three'],
      ['same', 'hands aboard', 'hands aboard.'],
    ]);
  });

  test('what stands far apart is found behind an ellipsis', () => {
    const page =
      'The ferry may not, save in a flood, leave after nightfall with fewer than three hands aboard … Whoever breaks this rule pays for the harbour lamp';
    const comparison = compareQuote(page, source, 'en');
    expect(comparison?.parts.map(({ kind }) => kind)).toEqual(['same', 'leftout', 'same']);
    expect(slice(source, comparison?.parts[1]?.source).length).toBeGreaterThan(20_000);
  });

  test('is not compared with what is no quotation', () => {
    expect(compareQuote('word '.repeat(900), source, 'en')).toBeNull();
    expect(compareQuote('a'.repeat(20_000), source, 'en')).toBeNull();
    expect(compareQuote('We met.', source.repeat(4), 'en')).toBeNull();
  });
});
