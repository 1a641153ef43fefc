import { expect, test } from 'vitest';
import { formForEntry, formForSelection, sameWords } from '../../src/pages/annotate/prefill.ts';
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
