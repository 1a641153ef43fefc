import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/core/anchoring/find-places.ts';
import { holdsQuote } from '../../../src/core/anchoring/holds-quote.ts';

function plainly(text: string, words: string, from: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const few = fc.constantFrom('a', 'b');
const piece = fc.string({ unit: few, minLength: 1, maxLength: 6 });

test('short and long words are found where the platform finds them', () => {
  const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 400 })).map(([one, times]) => one.repeat(times));
  const parts = fc.array(repeated, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
  fc.assert(
    fc.property(parts, parts, parts, fc.nat(300), (before, words, after, from) => {
      const text = before + words + after + words;
      expect([...findPlaces(text, words, from)]).toEqual(plainly(text, words, from));
      expect([...findPlaces(before, words, from)]).toEqual(plainly(before, words, from));
    }),
  );
});

test('no words stand nowhere', () => {
  expect([...findPlaces('abc', '')]).toEqual([]);
});

test('long words that differ in one letter are missing from a text that repeats itself', () => {
  const text = 'a'.repeat(400_000);
  const exact = `${'a'.repeat(10_000)}b${'a'.repeat(10_000)}`;
  expect(holdsQuote(text, exact)).toBe(false);
  expect(holdsQuote(text, exact.replace('b', 'a'))).toBe(true);
});
