import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/text/normalize.ts';

const visible = /[^\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const mixed = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00ad', '\u200b', '\u00a0', '\ufeff', '“', '’', '😀'),
});

describe('normalizing a text', () => {
  test.each([
    ['soft hyphens go', 'Ver\u00adtrag', 'Vertrag'],
    ['zero-width characters go', '\ufeffa\u200bb\u2060c', 'abc'],
    ['every blank is a plain one', 'a\u00a0b\u2009c\td', 'a b c d'],
    ['line breaks stay and are one character', 'a\r\nb\rc\u2028d', 'a \nb\nc\nd'],
    ['marks stay as they are', '„a“ «b» ’c', '„a“ «b» ’c'],
  ])('%s', (_, original, expected) => {
    expect(normalize(original).text).toBe(expected);
  });

  test('a span leads back to the same words in the original', () => {
    const original = 'Der Ver\u00adtrag\u200b gilt';
    const { text, toOriginal } = normalize(original);
    const start = text.indexOf('Vertrag');
    const { start: from, end: to } = toOriginal({ start, end: start + 'Vertrag'.length });
    expect(original.slice(from, to)).toBe('Ver\u00adtrag');
  });

  test('every span of visible characters comes back, and back again', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (original, a, b) => {
        const { text, toOriginal, toNormalized } = normalize(original);
        if (text.length === 0) return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = toOriginal({ start, end });
        expect(normalize(original.slice(span.start, span.end)).text).toBe(text.slice(start, end));
        expect(original[span.start] ?? '').toMatch(visible);
        expect(toNormalized(span)).toEqual({ start, end });
      }),
    );
  });
});
