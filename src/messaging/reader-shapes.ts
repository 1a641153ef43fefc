import * as v from 'valibot';
import { check } from './check-shape.ts';
import type { ReaderCalls } from './reader-calls.ts';
import { standings } from './reader-settings.ts';
import type { ShapeCheck } from './router.ts';

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));
const name = v.pipe(v.string(), v.maxLength(10_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.string(), v.isoTimestamp());
const tab = v.object({ tab: v.pipe(v.number(), v.integer()) });
const nothing = v.null();
const many = <Item>(item: v.GenericSchema<unknown, Item>) => v.pipe(v.array(item), v.maxLength(100_000));

const correction = { exact: words, speaker: v.nullable(name), words: v.nullable(words) };

/** The reader's choices as a change of settings may carry them. */
export const readerSettingsShape = {
  hiddenPublishers: v.exactOptional(many(v.pipe(v.string(), v.maxLength(1000)))),
  hiddenStandings: v.exactOptional(v.array(v.picklist(standings))),
  badge: v.exactOptional(v.boolean()),
};

type ReaderRules = {
  readonly [C in keyof ReaderCalls]: {
    readonly from: ReaderCalls[C]['from'];
    readonly shape: ShapeCheck<ReaderCalls[C]['request']>;
  };
};

/** Who may send what of the reader's calls; the router holds it. */
export const readerRules: ReaderRules = {
  'card-shown': { from: 'page', shape: check(v.object({ key: v.nullable(id) })) },
  'count-publishers': { from: 'own', shape: check(nothing) },
  'get-asked': { from: 'own', shape: check(tab) },
  'close-asked': { from: 'own', shape: check(tab) },
  'take-selection': { from: 'own', shape: check(tab) },
  'list-dismissals': { from: 'own', shape: check(nothing) },
  'take-back-dismissal': {
    from: 'own',
    shape: check(v.object({ exact: words, annotations: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)) })),
  },
  'import-dismissals': {
    from: 'own',
    shape: check(v.object({ dismissals: many(v.object({ annotation: id, exact: words, at: time })) })),
  },
  'list-corrections': { from: 'own', shape: check(nothing) },
  'save-correction': { from: 'own', shape: check(v.object(correction)) },
  'undo-correction': { from: 'own', shape: check(v.object({ exact: words })) },
  'import-corrections': {
    from: 'own',
    shape: check(v.object({ corrections: many(v.object({ ...correction, at: time })) })),
  },
  'count-storage': { from: 'own', shape: check(nothing) },
  'export-events': { from: 'own', shape: check(v.object({ after: v.nullable(id) })) },
  'delete-everything': { from: 'own', shape: check(nothing) },
};
