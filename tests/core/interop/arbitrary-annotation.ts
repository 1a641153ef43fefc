import fc from 'fast-check';
import type { Annotation, Source } from '../../../src/core/model/annotation.ts';
import type { CurrentAnnotation } from '../../../src/core/model/event.ts';

/** A text as a form gives it: no control characters, no blanks around it, not empty. Markup, formulas and quotation marks are likely. */
const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '&amp;',
        '&',
        '<',
        '"',
        '""',
        "'",
        '=',
        '+',
        '@',
        '-',
        ',',
        ';',
        '\n',
        '  ',
        '\t',
        '<!--',
        '“',
        '<script>',
        '&#39;',
        '\\',
        '{',
        '}',
        ']',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufeff]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');
const line = words.map((text) => text.replace(/\s+/g, ' ')).filter((text) => text !== '');
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((address) => /^[\x21-\x7e]+$/.test(address) && !/["<>`{}|^\\]/.test(address));
const citation = fc.constantFrom(
  'us/const/amendment/1',
  'us/usc/t8/s1324/a',
  'eu/reg/2016/679/art17',
  'us-ca/prop/47',
  'int/treaty/paris-agreement',
);

const source: fc.Arbitrary<Source> = fc.record(
  {
    url,
    title: line,
    publisher: fc.oneof(fc.constant(''), line),
    date: fc.option(date),
    excerpt: words,
    primary: fc.constant(true),
  },
  { requiredKeys: ['url', 'title', 'publisher', 'date'] },
);

/** Any annotation that a moderator can write. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .record(
    {
      claim: fc.option(
        fc.record({
          text: words,
          variants: fc.uniqueArray(line, { maxLength: 3 }),
          speaker: fc.option(line),
          saidOn: fc.option(date),
        }),
        { freq: 8 },
      ),
      citations: fc.uniqueArray(citation, { maxLength: 3 }),
      status: fc.constantFrom(
        'contested' as const,
        'differs' as const,
        'leftout' as const,
        'context' as const,
        'supported' as const,
        'outdated' as const,
      ),
      summary: words,
      sources: fc.array(source, { minLength: 1, maxLength: 4 }),
      publisher: line,
      target: fc.option(
        fc.record({
          url,
          selector: fc.record({ exact: words, prefix: words.map((text) => `${text} `), suffix: words }),
        }),
      ),
      rating: fc.record({ words: line, author: line, date }),
      language: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant', 'und'),
      licence: fc.constantFrom('CC-BY-4.0', 'https://licence.example/by/4.0'),
      reviewBy: date,
    },
    { requiredKeys: ['claim', 'citations', 'status', 'summary', 'sources', 'publisher', 'target', 'language'] },
  )
  .map((annotation) => ({
    ...annotation,
    claim: annotation.claim && {
      ...annotation.claim,
      variants: annotation.claim.variants.filter((one) => one !== annotation.claim?.text),
    },
  }))
  .filter(({ claim, citations }) => claim !== null || citations.length > 0);

/** An annotation as it stands, by nobody in particular. */
export function standing(body: Annotation): CurrentAnnotation {
  return {
    id: 'a'.repeat(64),
    body,
    author: 'someone',
    publishedAt: '2026-03-01T09:00:00.000Z',
    revisedAt: '2026-03-02T09:00:00.000Z',
    retracted: null,
    replies: [],
    history: [],
    heads: ['a'.repeat(64)],
    signed: true,
  };
}
