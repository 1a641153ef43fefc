import * as v from 'valibot';
import { formats, type RefusedRecord, type TakenRecord } from '../core/model/imported.ts';
import { check } from './check-shape.ts';
import type { ImportCalls } from './import-calls.ts';
import type { PublisherCalls } from './publisher-calls.ts';
import type { Rules } from './router.ts';

const name = v.pipe(v.string(), v.maxLength(2_000));
const job = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const key = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const record = v.pipe(v.number(), v.integer(), v.minValue(1));
const code = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));
const outcome = v.picklist(['new', 'changed', 'unchanged', 'refused']);
const link = v.pipe(name, v.regex(/^(?:https?:\/\/.*)?$/i));
/** The records of one part: the annotation itself is checked one by one, so that a bad one is refused alone. */
const most = 2_000;

const taken: v.GenericSchema<unknown, TakenRecord> = v.object({
  record,
  annotation: v.custom<TakenRecord['annotation']>((value) => typeof value === 'object' && value !== null),
  at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  warnings: v.pipe(
    v.array(v.object({ caution: caution(), field: name, words: v.exactOptional(name) })),
    v.maxLength(200),
  ),
});
const refused: v.GenericSchema<unknown, RefusedRecord> = v.object({
  record,
  refusal: refusal(),
  field: name,
  words: v.exactOptional(name),
});

/** Who may send what of imports, exports and publishers: pages of the extension alone. */
export function importRules(): Pick<Rules, keyof ImportCalls | keyof PublisherCalls> {
  return {
    'begin-import': {
      from: 'own',
      shape: check(
        v.object({
          name,
          format: v.picklist(formats),
          speaksFor: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(1_000)),
        }),
      ),
    },
    'stage-import': {
      from: 'own',
      shape: check(
        v.object({
          job,
          part: count,
          taken: v.pipe(v.array(taken), v.maxLength(most)),
          events: v.pipe(v.array(v.object({ record, event: v.unknown() })), v.maxLength(most)),
          refused: v.pipe(v.array(refused), v.maxLength(most)),
          last: v.boolean(),
        }),
      ),
    },
    'judge-records': { from: 'own', shape: check(v.object({ taken: v.pipe(v.array(taken), v.maxLength(most)) })) },
    'preview-import': {
      from: 'own',
      shape: check(v.object({ job, outcome, after: count, most: v.pipe(count, v.maxValue(1_000)) })),
    },
    'run-import': { from: 'own', shape: check(v.object({ job, changed: v.picklist(['revise', 'keep']) })) },
    'list-imports': { from: 'own', shape: check(v.null()) },
    'cancel-import': { from: 'own', shape: check(v.object({ job })) },
    'forget-import': { from: 'own', shape: check(v.object({ job })) },
    'export-pack': {
      from: 'own',
      shape: check(
        v.object({
          filter: v.object({
            ids: v.exactOptional(v.pipe(v.array(job), v.maxLength(1_000))),
            publisher: v.exactOptional(name),
            standing: v.exactOptional(v.boolean()),
          }),
          after: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
        }),
      ),
    },
    'list-publishers': { from: 'own', shape: check(v.null()) },
    'make-publisher': { from: 'own', shape: check(v.object({ name, link })) },
    'change-publisher': { from: 'own', shape: check(v.object({ key, name, link })) },
    'choose-publisher': { from: 'own', shape: check(v.object({ key })) },
    'back-up-publisher': { from: 'own', shape: check(v.object({ key, passphrase: passphrase() })) },
    'restore-publisher': {
      from: 'own',
      shape: check(v.object({ file: v.pipe(v.string(), v.maxLength(100_000)), passphrase: passphrase() })),
    },
  };
}

function passphrase() {
  return v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
}

/** A code that only travels on to be shown: the words for it are the page's. */
function caution() {
  return v.custom<TakenRecord['warnings'][number]['caution']>((value) => v.is(code, value));
}

function refusal() {
  return v.custom<RefusedRecord['refusal']>((value) => v.is(code, value));
}
