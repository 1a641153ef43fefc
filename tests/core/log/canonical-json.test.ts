import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/log/canonical-json.ts';

describe('canonical JSON', () => {
  test('is what the package for RFC 8785 writes, for any value', () => {
    const text = fc.string({ maxLength: 8 });
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(value, text)), (any) => {
        expect(canonicalJson(any)).toBe(canonicalize(any));
      }),
    );
  });

  const texts = ['"', '\\', '\u0000', '\n', '\u007f', '\u2028', 'ä€', '\ud83d\ude00', '</script>'];
  test.each(texts)('writes %j as the package does', (text) => {
    expect(canonicalJson({ [text]: text })).toBe(canonicalize({ [text]: text }));
  });

  test('has its keys in the order of their code units, numbers among them', () => {
    expect(canonicalJson({ b: 1, a: 2, 10: 3, 9: 4, '\u20ac': 5, '\ud83d\ude00': 6, '\ufb33': 7 })).toBe(
      '{"10":3,"9":4,"a":2,"b":1,"\u20ac":5,"\ud83d\ude00":6,"\ufb33":7}',
    );
  });

  const refused: Readonly<Record<string, unknown>> = {
    'half of a surrogate pair': 'a\ud800b',
    'half of one in a key': { '\udc00': 1 },
    'no number': Number.NaN,
    'a number without end': [Number.POSITIVE_INFINITY],
    'nothing at all': undefined,
  };
  for (const [what, value] of Object.entries(refused))
    test(`refuses ${what}`, () => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    });

  test('leaves out fields that are not there', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });
});
