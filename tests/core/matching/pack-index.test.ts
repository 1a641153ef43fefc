import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexedClaim } from '../../../src/core/matching/claim-index.ts';
import { packIndex, unpackIndex } from '../../../src/core/matching/pack-index.ts';

const claim: fc.Arbitrary<IndexedClaim> = fc.record({
  id: fc.string({ unit: 'grapheme', maxLength: 12 }),
  text: fc.lorem({ maxCount: 12 }),
  speaker: fc.constantFrom('Mara Lindqvist', 'Tomas Okafor', null),
});

describe('packed index', () => {
  test('what is packed comes back', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 20 }), (claims) => {
        const index = buildIndex(claims);
        expect(unpackIndex(packIndex(index))).toEqual(index);
      }),
    );
  });

  test('a damaged byte or a cut is noticed', () => {
    const bytes = packIndex(buildIndex([{ id: 'a', text: 'The bridge cost nine million crowns.' }]));
    fc.assert(
      fc.property(fc.nat(bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = bytes.slice(0);
        const view = new Uint8Array(broken);
        view[at] = (view[at] ?? 0) ^ change;
        expect(unpackIndex(broken)).toBeNull();
        expect(unpackIndex(bytes.slice(0, at))).toBeNull();
      }),
    );
  });
});
