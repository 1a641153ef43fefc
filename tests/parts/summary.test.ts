import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/page.ts';
import { groupEntries } from '../../src/parts/entry-groups.ts';
import { summarize } from '../../src/parts/summary.ts';
import { summaryCaution, summarySentence } from '../../src/parts/summary-words.ts';
import { setWords } from '../../src/parts/words.ts';
import { englishWords } from './english-words.ts';
import { exampleEntries as all } from './gallery/example-entries.ts';

beforeEach(() => setWords(englishWords));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const cases: readonly (readonly [string, readonly Entry[], string, string])[] = [
  [
    'everything',
    [all.contested, all.leftout, all.outdated, all.supported, all.retracted, all.none, all.related, all.citation],
    '7 statements: 3 with context, 1 supported, 1 retracted, 2 not checked.',
    '1 citation explained. Not checked does not mean true. A mark does not mean wrong.',
  ],
  ['only annotated', [all.context], '1 statement: 1 with context.', 'A mark does not mean wrong.'],
  [
    'nothing annotated',
    [all.none, all.related, all.citation],
    '2 statements, none has an annotation yet.',
    '1 citation explained. Not checked does not mean true. A mark does not mean wrong.',
  ],
  [
    'a page without citations says nothing of them',
    [all.none],
    '1 statement, not annotated yet.',
    'Not checked does not mean true.',
  ],
  [
    'citations only',
    [all.citation, all.citationAgain],
    '2 citations, no statements found.',
    '2 citations explained. A mark does not mean wrong.',
  ],
  [
    'a citation that nothing is known of is counted, not explained',
    [all.citationBare],
    '1 citation, no statements found.',
    'A mark does not mean wrong.',
  ],
];

describe('the sentence before the list', () => {
  test.each(cases)('%s', (_, entries, sentence, caution) => {
    expect(plain(summarySentence(summarize(entries)))).toBe(sentence);
    expect(plain(summaryCaution(summarize(entries)))).toBe(caution);
  });

  test('every statement is counted once', () => {
    const { statements, context, supported, retracted, notChecked } = summarize(Object.values(all));
    expect(context + supported + retracted + notChecked).toBe(statements);
  });
});

describe('groups', () => {
  test('every entry is in exactly one, in reading order', () => {
    const entries = Object.values(all);
    const grouped = groupEntries(entries).flatMap((group) => group.entries);
    expect(new Set(grouped).size).toBe(entries.length);
    expect(grouped).toHaveLength(entries.length);
  });
  test('what each holds', () => {
    const groups = groupEntries([all.none, all.citation, all.citationAnnotated, all.related, all.context]);
    expect(groups.map(({ name, entries }) => [name, entries.map(({ seen }) => seen.key)])).toEqual([
      ['annotated', ['c3', 's4']],
      ['citations', ['c1']],
      ['notChecked', ['s8', 's9']],
    ]);
  });
});
