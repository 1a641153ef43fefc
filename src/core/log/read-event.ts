import * as v from 'valibot';
import type { LogEvent } from '../model/event.ts';
import { annotation, source, text } from './annotation-shape.ts';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const base64url = v.pipe(v.string(), v.regex(/^[\w-]{0,100}$/));
/** Of the last letter two bits alone count: written with others it would be the same signature, and another event. */
const signature = v.pipe(v.string(), v.regex(/^(?:[\w-]{85}[AQgw])?$/));

/** In UTC and always as exact, as `toISOString` writes it: which event is later is told by the text alone. */
const moment = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^[\d-]{10}T[\d:]{8}\.\d{3}Z$/));

const common = {
  id: hex,
  previous: v.pipe(v.array(hex), v.maxLength(100)),
  author: base64url,
  at: moment,
  signature,
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
  v.strictObject({
    ...common,
    kind: v.literal('delegate'),
    annotation: hex,
    body: v.strictObject({
      to: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
      name: text,
      withdrawn: v.exactOptional(v.literal(true)),
    }),
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
