import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/text/guess-language.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const stems = (text: string, language: string | null) => tokenize(text, language).map(({ stem }) => stem);

describe('tokens', () => {
  const cases: Record<string, [string, string | null, string[]]> = {
    'numbers lose their grouping': ['$4,300 and 1,250,000.50', 'en', ['4300', 'and', '1250000.5']],
    'German groups with dots and points with commas': ['4.300 und 3,5', 'de', ['4300', 'und', '3.5']],
    'a comma before one digit is a point in any language': ['3,5', 'en', ['3.5']],
    'small numbers may be spelled': ['nine bridges', 'en', ['9', 'bridg']],
    'spelled numbers belong to their language': ['elf', 'en', ['elf']],
    'a possessive ending goes': ['the mayor’s car', 'en', ['the', 'mayor', 'car']],
    'the country is no pronoun': ['U.S. and US, not us', 'en', ['usa', 'and', 'usa', 'not', 'us']],
    'hashtags and handles are split at capitals': [
      '#VillageFires @MaraLindqvist2',
      'en',
      ['villag', 'fire', 'mara', 'lindqvist', '2'],
    ],
    'links are left out': ['see https://example.org/a?b=c now', 'en', ['see', 'now']],
    'accents are folded after stemming': ['Häuser Straße', 'de', ['haus', 'strass']],
    'scripts without blanks give pairs': ['東京都', 'ja', ['東京', '京都']],
  };
  test.each(Object.entries(cases))('%s', (_, [text, language, expected]) => {
    expect(stems(text, language)).toEqual(expected);
  });

  test('spans stand in order and hold what they name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom('en', 'de', null),
        (text, language) => {
          let last = -1;
          for (const { start, end, capital } of tokenize(text, language)) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            if (capital) expect(text.slice(start, end)).toMatch(/^\p{Lu}/u);
            last = start;
          }
        },
      ),
    );
  });
});

describe('the language of a text', () => {
  const cases: Record<string, [string, string | null, string | null]> = {
    'is told by its grammar words': ['Der Hafen wurde mit dem Geld der Stadt gebaut.', null, 'de'],
    'is not the declared one when the words say otherwise': [
      'The harbour was built with the money of the town.',
      'de',
      'en',
    ],
    'is the declared one when there is little to judge by': ['Nitrat: Oberhalden', 'de-CH', 'de'],
    'is unknown without either': ['Nitrat Oberhalden', null, null],
  };
  test.each(Object.entries(cases))('%s', (_, [text, declared, expected]) => {
    expect(guessLanguage(text, declared)).toBe(expected);
  });
});
