import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWith, shortHash } from '../../../src/core/log/record-identity.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';

/** The same, unit by unit of a text that zeros make even. */
function plainHash(text: string): number {
  let one = 0x9e3779b9;
  let two = 0x243f6a88;
  const units = [...(text.length % 2 === 0 ? text : `${text}\0`).split('')].map((unit) => unit.charCodeAt(0));
  for (let at = 0; at < units.length; at += 2) {
    const pair = (units[at] ?? 0) + (units[at + 1] ?? 0) * 2 ** 16;
    one = Math.imul(one ^ pair, 0x85ebca6b);
    two = Math.imul(two ^ pair, 0xc2b2ae35);
  }
  one = Math.imul(one ^ (one >>> 16), 0x27d4eb2f) ^ Math.imul(two ^ (two >>> 13), 0x165667b1);
  two = Math.imul(two ^ (two >>> 16), 0x27d4eb2f) ^ Math.imul(one ^ (one >>> 13), 0x165667b1);
  return (two >>> 11) * 2 ** 32 + (one >>> 0);
}

test('a short hash is of every unit of a text, of odd and even length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shortHash(text)).toBe(plainHash(text));
    }),
  );
});

test('a short hash tells texts apart that differ in their last unit', () => {
  const texts = ['', 'a', 'b', 'ab', 'aa', 'aab', 'aaa'];
  expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
});

const stands = { body: makeAnnotation(), revisedAt: '2026-03-01T00:00:00.000Z' };
const other = makeAnnotation({ summary: 'Counted again.' });

test.each([
  ['with the same words changes nothing', makeAnnotation(), '2026-04-01T00:00:00.000Z', 'unchanged'],
  ['with other words changes it', other, '2026-04-01T00:00:00.000Z', 'changed'],
  ['with other words of that very time does too', other, stands.revisedAt, 'changed'],
  ['with other words without a date does too', other, null, 'changed'],
  ['with other words that are older changes nothing', other, '2026-02-01T00:00:00.000Z', 'unchanged'],
])('a record %s', (_, record, at, expected) => {
  expect(compareWith(stands, record, at)).toBe(expected);
});
