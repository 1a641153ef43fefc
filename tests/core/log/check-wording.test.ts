import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/core/log/check-wording.ts';
import type { DraftForm } from '../../../src/core/model/draft.ts';
import { makeForm } from '../../fixtures/annotations.ts';

const found = (change: Partial<DraftForm>) =>
  checkWording(makeForm(change)).map(({ hint, words }) => `${hint}: ${words}`);

describe('remarks on the wording of a form', () => {
  const cases: readonly (readonly [string, Partial<DraftForm>, readonly string[]])[] = [
    ['a plain summary', {}, []],
    [
      'a verdict in the product’s own voice',
      { summary: 'This is False. The bridge cost 26 million.' },
      ['verdict: False'],
    ],
    ['a verdict that somebody is named for', { summary: 'The audit office found it false in its report.' }, []],
    ['a verdict with a rating and its author', { summary: 'It is false.', ratingAuthor: 'Fen Fact Desk' }, []],
    ['a verdict between quotation marks', { summary: 'The letter reads “this is false” in full.' }, []],
    ['a word about the speaker', { summary: 'An outrageous sum: it holds the road as well.' }, ['judging: outrageous']],
    ['part of a longer word', { summary: 'The falsework was taken down.' }, []],
    [
      'somebody who may be no public person',
      { summary: 'The bill went to Dana Whitlow of the yard.' },
      ['person: Dana Whitlow'],
    ],
    ['one of the speaker’s name alone', { summary: 'The sum that Tilda Oswin gave holds the road.' }, []],
    ['the speaker’s own name', { summary: 'The sum that Mira Oswin gave holds the road.' }, []],
    ['an institution', { summary: 'The sum is in the report of the Harbour County Audit Office.' }, []],
    ['somebody in office', { summary: 'The sum was read out by mayor Dana Whitlow.' }, []],
    ['no day of the statement', { saidOn: '' }, ['undated: ']],
    ['German', { language: 'de', summary: 'Das ist falsch. Die Brücke kostete 26 Millionen.' }, ['verdict: falsch']],
    ['German, with whose words it is', { language: 'de-AT', summary: 'Laut Rechnungshof ist das falsch.' }, []],
    ['French', { language: 'fr', summary: 'Un chiffre ridicule.' }, ['judging: ridicule']],
    ['Spanish', { language: 'es', summary: 'Es una mentira.' }, ['verdict: mentira']],
  ];
  test.each(cases)('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  test('a source without a date is named', () => {
    const { sources } = makeForm();
    const undated = sources.map((source) => ({ ...source, date: '' }));
    expect(checkWording(makeForm({ sources: undated }))).toEqual([
      { field: 'source-date-0', hint: 'undated', words: '' },
    ]);
  });
});
