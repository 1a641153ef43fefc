import { expect, test } from 'vitest';
import { toIndexedClaim } from '../../src/store/segment.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';

const wordings = (variants: readonly string[]) =>
  toIndexedClaim({
    id: 'a',
    body: makeAnnotation({ claim: { text: 'The weir cost 140 crowns', variants, speaker: null, saidOn: null } }),
  })?.variants;

test('every wording of a claim is looked at, but of endless ones only the first', () => {
  const usual = ['140 crowns for a weir', 'A weir for 140 crowns'];
  expect(wordings(usual)).toEqual(usual);
  const endless = Array.from({ length: 200 }, (_, at) => `${at} `.repeat(3_000));
  expect(wordings([...usual, ...endless])).toEqual([...usual, ...endless.slice(0, 3)]);
});
