import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/core/quotation/calibrate.ts';

test.each(['named', 'unnamed', 'unspoken'] as const)(
  'a calibrated confidence of %s words stays a probability and keeps the order',
  (judged) => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [low, high] = [calibrate(Math.min(a, b), judged), calibrate(Math.max(a, b), judged)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(1);
        expect(low).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  },
);

test('words of nobody who can be named are less sure than what the judge gives', () => {
  expect(calibrate(0.66, 'unnamed')).toBeLessThan(0.6);
});

test.each([
  ['named', 0, 0],
  ['named', 0.44, 0.33],
  ['unnamed', 0.53, 0.43],
  ['unspoken', 0.62, 0.6],
  ['named', 1, 0.99],
] as const)('%s, %d given: right in %d', (judged, given, right) => {
  expect(calibrate(given, judged)).toBeCloseTo(right, 10);
});
