import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBook } from '../../../src/core/citation/citation-book.ts';
import { explainCitation } from '../../../src/core/citation/explain-citation.ts';
import { readPack } from '../../../src/core/citation/explanation-pack.ts';
import { writeBook } from '../../../src/core/citation/write-book.ts';

const book = readBook(writeBook());
const pack = new Map(
  readPack(JSON.parse(readFileSync('public/explanations/en.json', 'utf8')), book).map((row) => [row.id, row]),
);
const changesOf = (id: string) => explainCitation(id, pack, book)?.changes.map(({ date, what }) => `${date} ${what}`);

test.each([
  ['a section that stands is not struck down with another', 'us/act/voting-rights-act-of-1965/s2'],
  ['a part of an act that was replaced whole', 'us/act/no-child-left-behind-act/t1'],
  ['an article of a directive that was replaced', 'eu/dir/1995/46/art25'],
  ['a clause of an amendment that was repealed', 'us/const/amendment/18/s1'],
])('%s has none of its parent’s changes, and its parent’s words', (_, id) => {
  const found = explainCitation(id, pack, book);
  expect(found?.text).not.toBe('');
  expect(found?.changes).toEqual([]);
});

test('the instrument itself has its own changes', () => {
  expect(changesOf('us/act/no-child-left-behind-act')).toEqual(['2015-12-10 replaced']);
});

test('another id of the same instrument has them too', () => {
  expect(changesOf('us/case/us/410/113')).toEqual(changesOf('us/case/roe-v-wade'));
  expect(changesOf('us/case/us/410/113')).toContain('2022-06-24 overruled');
});

test('what no pack knows has a name and a link, or is left out', () => {
  expect(explainCitation('us/usc/t18/s1461', pack, book)).toMatchObject({ text: '', changes: [] });
  expect(explainCitation('local/measure-j', pack, book)).toBeNull();
});
