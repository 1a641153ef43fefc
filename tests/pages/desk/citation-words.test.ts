import { expect, test } from 'vitest';
import { readBook } from '../../../src/core/citation/citation-book.ts';
import { citationWords, setCitationBook } from '../../../src/pages/desk/citation-words.ts';

test('a citation is called as on readers’ cards, by its id where that tells no name', () => {
  expect(citationWords('us/const/amendment/4')).toBe('4th Amendment');
  expect(citationWords('us/policy/daca')).toBe('us/policy/daca');
  setCitationBook(readBook('us/policy/daca=Deferred Action for Childhood Arrivals'));
  expect(citationWords('us/policy/daca')).toBe('Deferred Action for Childhood Arrivals');
});
