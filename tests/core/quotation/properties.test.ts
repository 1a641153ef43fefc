import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../src/core/model/mention.ts';
import { detectQuotations } from '../../../src/core/quotation/detect-quotations.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '‚',
  "''",
  '(',
  ')',
  ',',
  '.',
  '?',
  ':',
  ';',
  '—',
  '-',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  'said',
  'told',
  'according to',
  'that',
  'who',
  'and',
  'he',
  'she',
  'the',
  'Ada',
  'Lindqvist',
  'Mr.',
  'mayor',
  'sagte',
  'dass',
  'road',
  '5′10″',
  '😀',
  '\u00ad',
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 120 }), fc.constantFrom('', ' '))
  .map(([pieces, between]) => pieces.join(between));
const noise = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }));

function expectAddresses(source: string, { start, end, content, cue, speaker, confidence }: Quotation): void {
  const within = (from: number, to: number) => 0 <= from && from < to && to <= source.length;
  expect(within(start, end)).toBe(true);
  if (content) expect(within(content.start, content.end)).toBe(true);
  if (cue) expect(source.slice(cue.start, cue.end)).toBe(cue.text);
  if (speaker?.start !== undefined) expect(within(speaker.start, speaker.end ?? 0)).toBe(true);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
}

describe('whatever the text', () => {
  test('offsets address it, and quotations come in order', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', null), (source, lang) => {
        const found = detectQuotations({ text: source, lang });
        for (const quotation of found) expectAddresses(source, quotation);
        expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['100,000 marks', '"'.repeat(100_000)],
    ['100,000 opening marks', '“a '.repeat(100_000)],
    ['100,000 pairs in one paragraph', '“no,” he said. '.repeat(100_000)],
    ['no blanks at all', 'a'.repeat(2_000_000)],
    ['one endless sentence', 'he said that '.repeat(100_000)],
    ['100,000 apostrophes', "it's James' 'a ".repeat(100_000)],
  ])(
    '%s end',
    (_, source) => {
      for (const quotation of detectQuotations({ text: source, lang: 'en' }).slice(0, 50))
        expectAddresses(source, quotation);
    },
    60_000,
  );
});

describe('a paragraph alone', () => {
  const paragraphs = [
    '“The road will open in May,” Ada Lindqvist said on Monday.',
    'The report says that repairs are “long overdue” on both banks.',
    'According to engineer Tom Aldana, the bridge is “beyond repair.”',
    'The town lies on the coast. Its harbour closed in 1990.',
    'Critics of the plan argued that it costs too much.',
  ];
  const shape = (source: string) =>
    detectQuotations({ text: source, lang: 'en' }).map(({ start, end, kind, speaker }) => [
      source.slice(start, end),
      kind,
      speaker?.text,
    ]);

  test('gives what it gives in the article', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs), (chosen) => {
        expect(shape(chosen.join('\n\n'))).toEqual(chosen.flatMap(shape));
      }),
    );
  });
});
