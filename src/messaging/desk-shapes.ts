import * as v from 'valibot';
import { statuses } from '../core/model/annotation.ts';
import type { DraftForm, Hand } from '../core/model/draft.ts';
import type { TriedStatement } from '../core/model/tried.ts';
import { check } from './check-shape.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { Rules } from './router.ts';
import type { TryCalls } from './try-calls.ts';
import type { VisitCalls } from './visit-calls.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const ids = v.pipe(v.array(id), v.minLength(1), v.maxLength(1_000));
const status = v.picklist(statuses);
const person = { to: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)), name: v.pipe(v.string(), v.maxLength(2_000)) };
const act = v.variant('kind', [
  v.object({ kind: v.literal('retract') }),
  v.object({ kind: v.literal('restore') }),
  v.object({ kind: v.literal('relabel'), status }),
  v.object({ kind: v.literal('delegate'), ...person }),
  v.object({ kind: v.literal('withdraw'), ...person }),
]);
const one = v.object({ id });
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));
const statement: v.GenericSchema<unknown, TriedStatement> = v.object({
  exact: words,
  sentence: words,
  speaker: v.nullable(v.pipe(v.string(), v.maxLength(10_000))),
  lang: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

const seen = v.object({
  annotation: id,
  url: v.pipe(v.string(), v.maxLength(10_000)),
  what: v.picklist(['quotation', 'excerpt']),
  held: v.boolean(),
});

/** Who may send what of the desk's calls: pages of the extension alone. */
export function deskRules(
  form: v.GenericSchema<unknown, DraftForm>,
  hand: v.ExactOptionalSchema<v.GenericSchema<unknown, Hand>, undefined>,
): Pick<Rules, keyof DeskCalls | keyof TryCalls | keyof VisitCalls> {
  return {
    'note-visits': { from: 'own', shape: check(v.object({ seen: v.pipe(v.array(seen), v.maxLength(1_000)) })) },
    'list-visits': { from: 'own', shape: check(v.null()) },
    'close-visits': { from: 'own', shape: check(v.object({ annotation: id })) },
    'try-annotation': { from: 'own', shape: check(v.object({ form })) },
    'keep-near-miss': { from: 'own', shape: check(v.object({ statement })) },
    'take-reports': {
      from: 'own',
      shape: check(
        v.object({
          reports: v.pipe(
            v.array(v.object({ annotation: id, exact: words, at: v.pipe(v.string(), v.maxLength(100)) })),
            v.maxLength(100_000),
          ),
        }),
      ),
    },
    'list-reports': { from: 'own', shape: check(v.null()) },
    'close-report': { from: 'own', shape: check(v.object({ annotation: id, exact: words })) },
    'forget-near-miss': { from: 'own', shape: check(v.object({ exact: words })) },
    'list-rows': { from: 'own', shape: check(v.object({ after: v.nullable(v.pipe(v.string(), v.maxLength(1_000))) })) },
    'get-rows': { from: 'own', shape: check(v.object({ ids })) },
    'get-annotation': { from: 'own', shape: check(one) },
    'revise-annotation': {
      from: 'own',
      shape: check(v.object({ id, heads: ids, form, reason: v.pipe(v.string(), v.maxLength(2_000)), draft: id, hand })),
    },
    'act-on-annotations': { from: 'own', shape: check(v.object({ ids, act, reason })) },
    'end-conflict': {
      from: 'own',
      shape: check(v.object({ id, heads: ids, keep: id, separate: v.boolean(), reason })),
    },
    'add-reply': {
      from: 'own',
      shape: check(
        v.object({
          id,
          name: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
          text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)),
        }),
      ),
    },
  };
}
