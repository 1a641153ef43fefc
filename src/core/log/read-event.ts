import * as v from 'valibot';
import type { Annotation } from '../model/annotation.ts';
import type { LogEvent } from '../model/event.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const base64url = v.pipe(v.string(), v.regex(/^[\w-]{0,100}$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/));

const source = v.strictObject({
  url: v.pipe(text, v.regex(/^https?:\/\//i)),
  title: text,
  publisher: text,
  date: v.nullable(date),
  excerpt: v.exactOptional(text),
  primary: v.exactOptional(v.boolean()),
});

const annotation = {
  claim: v.nullable(
    v.strictObject({
      text,
      variants: v.pipe(v.array(text), v.maxLength(200)),
      speaker: v.nullable(text),
      saidOn: v.nullable(date),
    }),
  ),
  citations: v.pipe(v.array(text), v.maxLength(200)),
  status: v.picklist(['contested', 'differs', 'leftout', 'context', 'supported', 'outdated']),
  summary: text,
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(200)),
  publisher: v.pipe(text, v.minLength(1)),
  target: v.nullable(
    v.strictObject({
      url: v.pipe(text, v.regex(/^https?:\/\//i)),
      selector: v.strictObject({ exact: text, prefix: text, suffix: text }),
    }),
  ),
  rating: v.exactOptional(v.strictObject({ words: text, author: text, date })),
  language: text,
  licence: v.exactOptional(text),
  reviewBy: v.exactOptional(date),
} satisfies v.ObjectEntries & Record<keyof Annotation, unknown>;

const common = {
  id: hex,
  previous: v.pipe(v.array(hex), v.maxLength(100)),
  author: base64url,
  at: v.pipe(v.string(), v.isoTimestamp()),
  signature: base64url,
};

const schema: v.GenericSchema<unknown, LogEvent> = v.variant('kind', [
  v.strictObject({
    ...common,
    kind: v.literal('publish'),
    annotation: v.literal(''),
    body: v.strictObject(annotation),
  }),
  v.strictObject({
    ...common,
    kind: v.literal('revise'),
    annotation: hex,
    body: v.strictObject({ ...annotation, reason: text }),
  }),
  v.strictObject({ ...common, kind: v.literal('retract'), annotation: hex, body: v.strictObject({ reason: text }) }),
  v.strictObject({
    ...common,
    kind: v.literal('reply'),
    annotation: hex,
    body: v.strictObject({ name: text, text, sources: v.pipe(v.array(source), v.maxLength(200)) }),
  }),
]);

/**
 * Read one record of a pack.
 *
 * @returns `null` when it has not the shape of an event; unknown fields count as a wrong shape, for they would be signed but not shown
 */
export function readEvent(record: unknown): LogEvent | null {
  const result = v.safeParse(schema, record);
  return result.success ? result.output : null;
}
