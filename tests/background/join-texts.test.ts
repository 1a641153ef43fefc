import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTexts } from '../../src/background/join-texts.ts';

const short = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme-ascii' }));
/** Longer than what is written at once, too. */
const text = fc.tuple(short, fc.constantFrom(1, 3_000)).map(([word, times]) => word.repeat(times));

test('texts stand one behind the other in UTF-8, and each is told apart, whatever is written at once', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.nat(100_000), (texts, room) => {
      const joined = joinTexts(new ArrayBuffer(room));
      for (const one of texts) joined.add(one);
      const { bytes, ends } = joined.take();
      const each = [...ends].map((end, place) => bytes.subarray(ends[place - 1] ?? 0, end));
      expect(each.map((own) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(own))).toEqual(texts);
      expect(bytes.length).toBe(ends.at(-1) ?? 0);
    }),
  );
});
