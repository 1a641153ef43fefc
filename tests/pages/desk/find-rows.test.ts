import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskRow } from '../../../src/messaging/desk-calls.ts';
import { countViews, findRows, foldRow, type RowQuestion, sortRows } from '../../../src/pages/desk/find-rows.ts';

const row = (id: string, part: Partial<DeskRow> = {}): DeskRow => ({
  id,
  words: 'The ferry costs the town four hundred dollars a night.',
  speaker: 'Ruth Amsell',
  publisher: 'Tarn Valley Fact Desk',
  status: 'contested',
  citations: [],
  saidOn: '2026-03-12',
  publishedAt: '2026-03-14T09:03:00Z',
  changedAt: '2026-04-02T10:12:00Z',
  reviewBy: null,
  retracted: false,
  conflict: false,
  from: 'own',
  ...part,
});
const question: RowQuestion = {
  typed: '',
  status: '',
  citation: '',
  from: '',
  view: 'all',
  sort: 'changedAt',
  descending: true,
  today: '2026-11-22',
  noticed: new Map([
    ['a', ['quotation', 'reported']],
    ['c', ['excerpt']],
  ]),
};
const rows = [
  row('a'),
  row('b', { speaker: 'Zoë Brandt', status: 'context', changedAt: '2026-05-01T00:00:00Z', reviewBy: '2026-11-21' }),
  row('c', { words: 'No bridge was closed.', retracted: true, reviewBy: '2026-01-01', saidOn: null }),
  row('d', {
    words: '',
    speaker: null,
    citations: ['us/policy/daca', 'us/const/amendment/14'],
    conflict: true,
    from: 'import',
  }),
].map(foldRow);
const found = (part: Partial<RowQuestion>) => {
  const asked = { ...question, ...part };
  return findRows(sortRows(rows, asked.sort, asked.descending), asked).map(({ id }) => id);
};

describe('finding annotations', () => {
  const cases: readonly (readonly [string, Partial<RowQuestion>, readonly string[]])[] = [
    ['everything, the last change first', {}, ['b', 'a', 'c', 'd']],
    ['a word of the statement, in capitals', { typed: 'BRIDGE' }, ['c']],
    ['a name without its accent', { typed: 'zoe' }, ['b']],
    ['two words of different fields', { typed: 'ferry amsell' }, ['a']],
    ['a citation id by its beginning', { typed: 'us/policy' }, ['d']],
    ['a citation by its name', { typed: '14th amendment' }, ['d']],
    ['words that nothing has', { typed: 'ferry bridge' }, []],
    ['a status, without the retracted ones', { status: 'contested' }, ['a', 'd']],
    ['the retracted ones', { status: 'retracted' }, ['c']],
    ['what came by import', { from: 'import' }, ['d']],
    ['one citation', { citation: 'us/policy/daca' }, ['d']],
    ['past its review date, or noticed, unless retracted', { view: 'review' }, ['b', 'a']],
    ['two versions', { view: 'conflicts' }, ['d']],
    ['the day said, rows without one last', { sort: 'saidOn', descending: false }, ['a', 'b', 'd', 'c']],
    ['the statement, rows without one last', { sort: 'words', descending: true }, ['a', 'b', 'c', 'd']],
  ];
  test.each(cases)('%s', (_, part, expected) => {
    expect(found(part)).toEqual(expected);
  });

  test('what waits is counted', () => {
    expect(countViews(rows, '2026-11-22', question.noticed)).toEqual({ all: 4, review: 2, conflicts: 1 });
  });

  test('a narrower question never finds more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const wide = found({ typed: one });
        for (const id of found({ typed: `${one} ${two}` })) expect(wide).toContain(id);
      }),
    );
  });
});
