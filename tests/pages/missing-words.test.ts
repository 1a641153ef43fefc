import { expect, test } from 'vitest';
import type { DraftProblem } from '../../src/core/model/draft.ts';
import { missingWords } from '../../src/pages/annotate/missing-words.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from '../parts/english-words.ts';

const noName: DraftProblem = { field: 'publisher', problem: 'missing' };
const badLink: DraftProblem = { field: 'source-url-0', problem: 'not-an-address' };

test.each<[string, readonly DraftProblem[], string]>([
  ['says nothing where nothing is', [], ''],
  ['names what is missing', [noName], 'Missing: Sign as'],
  ['names what is wrong', [badLink], 'Not right yet: Link'],
  ['keeps neither back for the other', [badLink, noName], 'Missing: Sign as. Not right yet: Link'],
])('what keeps a form from being published %s', (_, problems, said) => {
  setWords(englishWords);
  expect(missingWords(problems)).toBe(said);
});
