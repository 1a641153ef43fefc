import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../../src/core/citation/detect-citations.ts';
import { parentIds } from '../../../src/core/citation/parent-ids.ts';

const PIECES = [
  'the 14th Amendment',
  'Section 230',
  '§§ 3 and 4',
  'of the',
  ' of ',
  'Clean Air Act',
  'v.',
  'Roe v. Wade',
  '8 U.S.C. § 1324(a)',
  'HB 20',
  'Texas',
  'Measure J',
  'the law',
  'a new directive',
  'The bill',
  'signed',
  'Act',
  'Act of 1999',
  ', ',
  '. ',
  '\n\n',
  'Article 17',
  'GDPR',
  'Sections 2, 3 and 5',
  '(',
  ')',
  '’s',
  'Executive Order',
  '13769',
  'Constitution',
  'state',
  'In',
  're',
  'Law',
  'İ',
  '😀',
  'ß',
  '\u0000',
];
const citeful = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  test('citations address it, in order and apart', () => {
    fc.assert(
      fc.property(citeful, (text) => {
        let free = 0;
        for (const { start, end, text: words, id } of detectCitations({ text, lang: null })) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          expect(id).toMatch(/^[a-z*][\w*-]*\/\S+$/);
          free = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same citations', () => {
    fc.assert(
      fc.property(citeful, (text) => {
        expect(detectCitations({ text, lang: 'en' })).toEqual(detectCitations({ text, lang: 'en' }));
      }),
    );
  });

  test('blocks that are the paragraphs change nothing but headings', () => {
    const text = 'The court cited the 14th Amendment.\n\nLawmakers in Ohio passed House Bill 20.';
    const blocks = [
      { kind: 'paragraph', start: 0, end: 35 },
      { kind: 'paragraph', start: 37, end: text.length },
    ] as const;
    expect(detectCitations({ text, lang: 'en', blocks })).toEqual(detectCitations({ text, lang: 'en' }));
  });

  test('parents begin with the id and each is a beginning of the one before', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(segment, { minLength: 2, maxLength: 7 }), (segments) => {
        const ids = parentIds(segments.join('/'));
        expect(ids[0]).toBe(segments.join('/'));
        ids.slice(1).forEach((id, i) => {
          expect(ids[i]?.startsWith(`${id}/`)).toBe(true);
        });
      }),
    );
  });
});
