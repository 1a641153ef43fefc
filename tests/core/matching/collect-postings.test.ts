import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectPostings } from '../../../src/core/matching/collect-postings.ts';
import { impactOf } from '../../../src/core/matching/impact.ts';

const hash = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }));
/** Few terms, and more than are looked through one by one. */
const claim = fc.oneof(
  fc.array(hash, { maxLength: 20 }),
  fc.array(hash, { minLength: 60, maxLength: 150, size: 'max' }),
);

test('each term has the claims that hold it, in their order, with what it counts there', () => {
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const collected = collectPostings();
      const expected: [hash: number, place: number, impact: number][] = [];
      for (const [place, terms] of claims.entries()) {
        collected.add(place % 2 === 0 ? terms : Uint32Array.from(terms), place);
        for (const term of new Set(terms)) {
          const count = terms.filter((one) => one === term).length;
          expected.push([term, place, impactOf(count, terms.length)]);
        }
      }
      collected.addOne(5, claims.length);
      expected.push([5, claims.length, 1]);
      expected.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      const { terms, starts, claims: places, impacts } = collected.ordered();
      const found = [...terms].flatMap((term, i) =>
        [...places.subarray(starts[i], starts[i + 1])].map((place, at) => [
          term,
          place,
          impacts[(starts[i] ?? 0) + at],
        ]),
      );
      expect(found).toEqual(expected);
      expect(terms).toEqual(Uint32Array.from(new Set(expected.map(([term]) => term))));
    }),
  );
});
