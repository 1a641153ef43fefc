import { expect, test } from 'vitest';
import { compareSpeakers } from '../../../src/core/matching/compare-speakers.ts';

const cases: Record<string, [string | null, string | null, ReturnType<typeof compareSpeakers>]> = {
  'a surname is the same as the full name': ['Lindqvist', 'Mara Lindqvist', 'same'],
  'titles are no names': ['Senator Adeyemi', 'Senator Brandt', 'different'],
  'a party is no name': ['Labour leader Adeyemi', 'Labour MP Brandt', 'different'],
  'no party is one': ['Conservative leader Adeyemi', 'Conservative MP Brandt', 'different'],
  'nor one abroad': ['SPD-Chefin Adeyemi', 'SPD-Mann Brandt', 'different'],
  'nobody named is unknown': [null, 'Mara Lindqvist', 'unknown'],
  'a description is unknown': ['the spokeswoman', 'Mara Lindqvist', 'unknown'],
  'posts are anybody’s': ['Mara Lindqvist', 'Viral posts', 'unknown'],
  'accents make no difference': ['André Müller', 'Andre Muller', 'same'],
};
test.each(Object.entries(cases))('%s', (_, [said, claimed, expected]) => {
  expect(compareSpeakers(said, claimed)).toBe(expected);
});
