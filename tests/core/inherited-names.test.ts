import { describe, expect, test } from 'vitest';
import { citationName } from '../../src/core/citation/citation-name.ts';
import { detectCitations } from '../../src/core/citation/detect-citations.ts';
import { officialLink } from '../../src/core/citation/official-link.ts';
import { detectQuotations } from '../../src/core/quotation/detect-quotations.ts';
import { tokenize } from '../../src/core/text/tokens.ts';

/** What a plain object answers to that nobody put into it: tables must not take it for a row of theirs. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

describe.each(inherited)('a table is not asked for what every object has: %s', (name) => {
  test('as a word before a number', () => {
    const found = detectCitations({ text: `They cited Section 230 ${name} 29 of the Weir Act of 2019.`, lang: 'en' });
    for (const { id } of found) expect(id).not.toMatch(/undefined|function/);
  });

  test('as the language of a page or an annotation', () => {
    const text = 'The weir will hold until spring, said Ina Corrow, who keeps it.';
    const words = (lang: string | null) => tokenize(text, lang).map(({ word, stem }) => [word, stem]);
    expect(words(name)).toEqual(words('zz'));
    expect(() => detectQuotations({ text, lang: name })).not.toThrow();
  });

  test('as a part of a citation’s id', () => {
    const book = { names: new Map(), same: new Map() };
    for (const id of [`us/bill/${name}/5`, `us/bill/117/${name}/5`, `us/agency/${name}/memo/5`]) {
      expect(citationName(id, book) ?? '').not.toContain('function');
      expect(officialLink(id, book) ?? '').not.toContain('function');
    }
  });
});
