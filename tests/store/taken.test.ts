import { expect, test } from 'vitest';
import { noneTaken, takeMore, takenSince } from '../../src/store/taken.ts';

test('what was taken out since is listed in its order', () => {
  const taken = takeMore(takeMore(noneTaken, [3, 9]), [4]);
  expect([0, 2, 3].map((before) => takenSince(taken, before))).toEqual([[3, 9, 4], [4], []]);
});

test('what is too long ago, or of a later state than this one, is not known', () => {
  const taken = takeMore(
    noneTaken,
    Array.from({ length: 600 }, (_, slot) => slot),
  );
  expect(takenSince(taken, 100)?.length).toBe(500);
  expect(takenSince(taken, 99)).toBeNull();
  expect(takenSince(taken, 601)).toBeNull();
});
