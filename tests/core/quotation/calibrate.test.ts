import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../../src/core/quotation/calibrate.ts';

test('a calibrated confidence stays a probability and keeps the order', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = [calibrate(Math.min(a, b)), calibrate(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThan(1);
      expect(low).toBeLessThanOrEqual(high + 1e-12);
    }),
  );
});

test('what was given three in four is right less often', () => {
  expect(calibrate(0.75)).toBeCloseTo(0.69);
});
