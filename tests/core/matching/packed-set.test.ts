import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSet, unpackSet } from '../../../src/core/matching/packed-set.ts';

test('what is packed comes back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 200 }), (values) => {
      const ascending = values.filter((value) => value > 0).sort((a, b) => a - b);
      expect(unpackSet(packSet(ascending))).toEqual(ascending);
    }),
  );
});

test('the text needs no escapes in a string literal', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 24 - 1), (value) => {
      expect(packSet([value])).toMatch(/^[(-[\]-~]*$/u);
    }),
  );
});
