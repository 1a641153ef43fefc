import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeText, joinBytes, packBlock, textAt, textsOf, withoutTexts } from '../../src/store/pack-block.ts';

const textsIn = (unit: 'grapheme' | 'grapheme-ascii') => fc.array(fc.string({ unit, maxLength: 12 }), { maxLength: 9 });
const texts = fc.oneof(textsIn('grapheme'), textsIn('grapheme-ascii'));

test('a block gives each text back at its place, and nothing where it was taken out', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(9)), (all, gone) => {
      const joined = joinBytes(all.map(encodeText));
      const block = packBlock(7, joined);
      expect(Array.from({ length: 10 }, (_, place) => textAt(block, place))).toEqual([
        ...all,
        ...Array<string>(10 - all.length).fill(''),
      ]);
      expect(textsOf(block)).toEqual(all);
      const some = packBlock(8, joined, 2, 5);
      expect(textsOf(some)).toEqual(all.slice(2, 5));
      const left = withoutTexts(block, new Set(gone));
      expect(left.block).toBe(7);
      expect(all.map((_, place) => textAt(left, place))).toEqual(
        all.map((text, place) => (gone.includes(place) ? '' : text)),
      );
    }),
  );
});
