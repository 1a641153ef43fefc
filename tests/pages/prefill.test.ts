import { describe, expect, test } from 'vitest';
import { formForEntry, formForSelection, sameWords } from '../../src/pages/annotate/prefill.ts';
import { selectedStatement } from '../../src/pages/annotate/selected-statement.ts';
import { exampleEntries } from '../parts/gallery/example-entries.ts';
import { report, statement } from '../parts/gallery/example-report.ts';

const page = report(Object.values(exampleEntries));
const start = { page: 'https://other.example/', language: 'en-GB', publisher: 'Fen Fact Desk' };

test('a statement fills in everything the page tells', () => {
  const form = formForEntry(exampleEntries.contested, page, start);
  expect(form).toMatchObject({
    quotation: exampleEntries.contested.seen.selector.exact,
    speaker: 'Ruth Amsell',
    saidOn: '2026-03-12',
    page: page.facts.url,
    selector: exampleEntries.contested.seen.selector,
    language: 'en',
    publisher: 'Fen Fact Desk',
    citations: [],
  });
});

test('the comma before "she said" is no part of what was said', () => {
  const entry = statement('x', 'It is closed,', 'Odile Marsh');
  expect(formForEntry(entry, report([entry]), start)).toMatchObject({
    quotation: 'It is closed',
    selector: { exact: 'It is closed,' },
  });
});

test('a citation is annotated by its id, without a quotation or speaker', () => {
  const form = formForEntry(exampleEntries.citation, page, start);
  expect(form).toMatchObject({ quotation: '', speaker: '', saidOn: '', citations: ['callow/ord/2024-18/6/b'] });
});

test('a citation inside a quotation comes along', () => {
  const { citation, context } = exampleEntries;
  const { seen } = context;
  const around = { ...context, seen: { ...seen, mention: { ...seen.mention, start: 890, end: 990 } } };
  expect(formForEntry(around, page, start).citations).toEqual([
    'callow/ord/2024-18/6/b',
    'callow/ord/2024-18',
    'local/measure-j',
  ]);
  expect(formForEntry(around, { ...page, entries: [citation] }, start).citations).toEqual(['callow/ord/2024-18/6/b']);
});

test('selected words fill in quotation, page and date, and name no speaker', () => {
  const selector = { exact: 'selected words', prefix: 'a ', suffix: ' b' };
  expect(formForSelection({ facts: page.facts, selector }, start)).toMatchObject({
    quotation: 'selected words',
    speaker: '',
    saidOn: '2026-03-12',
    page: page.facts.url,
    selector,
  });
});

test('a draft is found again after its quotation was changed', () => {
  const form = formForEntry(exampleEntries.contested, page, start);
  expect(sameWords({ ...form, quotation: 'changed', speaker: 'changed' }, form)).toBe(true);
  expect(sameWords(formForEntry(exampleEntries.none, page, start), form)).toBe(false);
});

describe('words selected within a statement', () => {
  const around = { prefix: 'members were glad. “', suffix: '” she said, and left.' };
  const said = statement('x', 'Fewer than 30 of our members were ever fined,', 'Rosalind Tew');
  const entry = { ...said, seen: { ...said.seen, selector: { ...said.seen.selector, ...around } } };
  const select = (exact: string, prefix: string, suffix: string) =>
    formForSelection({ facts: page.facts, selector: { exact, prefix, suffix } }, start, [entry]);

  test.each([
    [
      'a part has its speaker',
      ['30 of our members', 'glad. “Fewer than ', ' were ever fined,” she'],
      ['30 of our members', 'Rosalind Tew'],
    ],
    [
      'half a word becomes a whole one',
      ['er than 30 of our membe', 'glad. “Few', 'rs were ever fined,” she'],
      ['Fewer than 30 of our members', 'Rosalind Tew'],
    ],
    [
      'an opening mark and the comma that a hand took along are no words',
      ['“Fewer than 30 of our members were ever fined,', 'were glad. ', '” she said'],
      ['Fewer than 30 of our members were ever fined', 'Rosalind Tew'],
    ],
    ['the same word elsewhere on the page is nobody’s', ['members', 'The club lost ', ' last year.'], ['members', '']],
    [
      'words beyond the statement are left as they were selected',
      ['were ever fined,” she said', 'of our members ', ', and left.'],
      ['were ever fined,” she said', ''],
    ],
  ])('%s', (_, [exact = '', prefix = '', suffix = ''], [quotation = '', speaker = '']) => {
    expect(select(exact, prefix, suffix)).toMatchObject({ quotation, speaker });
  });

  test('where the selection has no words around it, its own must do', () => {
    expect(select('30 of our members', '', '')).toMatchObject({ speaker: 'Rosalind Tew' });
  });

  test.each([
    ['with its mark and comma', '“Fewer than 30 of our members were ever fined,', true],
    ['with a line break of the page', 'Fewer than 30 of our\n members were ever fined', true],
    ['less a word', 'Fewer than 30 of our members were ever', false],
  ])('all of a statement is that statement: %s', (_, exact, whole) => {
    expect(selectedStatement({ exact, prefix: '', suffix: '' }, [entry])?.whole).toBe(whole);
  });
});
