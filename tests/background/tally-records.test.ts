import { expect, test } from 'vitest';
import { tallyRecords } from '../../src/background/tally-records.ts';
import type { LogEvent } from '../../src/core/model/event.ts';
import type { Outcome } from '../../src/core/model/imported.ts';
import type { StagedRecord } from '../../src/store/import-database.ts';
import { makeAnnotation } from '../fixtures/annotations.ts';

const common = { author: 'key', signature: 'signed', at: '2026-04-02T00:00:00.000Z', previous: [] } as const;
const publish = (id: string): LogEvent => ({ ...common, id, annotation: '', kind: 'publish', body: makeAnnotation() });
const retract = (id: string, annotation: string): LogEvent => ({
  ...common,
  id,
  annotation,
  kind: 'retract',
  body: { reason: 'Wrong.' },
});
const reply = (id: string, annotation: string): LogEvent => ({
  ...common,
  id,
  annotation,
  kind: 'reply',
  body: { name: 'A', text: 'B', sources: [] },
});
const record = (outcome: Outcome, event?: LogEvent): StagedRecord => ({
  record: 1,
  outcome,
  words: '',
  publisher: '',
  warnings: [],
  ...(event && { event }),
});
const known = [
  record('unchanged', publish('a')),
  record('unchanged', retract('a2', 'a')),
  record('changed', reply('a3', 'a')),
  record('new', publish('b')),
  record('refused'),
];

test('an annotation counts once of an outcome, its versions each, replies not at all', () => {
  expect(tallyRecords(undefined, known, 1)).toEqual({
    new: { annotations: 1, versions: 1 },
    changed: { annotations: 1, versions: 0 },
    unchanged: { annotations: 1, versions: 2 },
  });
});

test('what was counted can be taken out again', () => {
  const before = tallyRecords(undefined, [record('new', publish('c'))], 1);
  const none = { annotations: 0, versions: 0 };
  expect(tallyRecords(tallyRecords(before, known, 1), known, -1)).toEqual({
    ...before,
    changed: none,
    unchanged: none,
  });
});
