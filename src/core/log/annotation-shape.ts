import * as v from 'valibot';
import { type Annotation, statuses } from '../model/annotation.ts';
import { isoDate } from './iso-date.ts';

export const text = v.pipe(v.string(), v.maxLength(20_000));
const date = v.pipe(v.string(), v.regex(isoDate));
const address = v.pipe(text, v.regex(/^https?:\/\//i));

export const source = v.strictObject({
  url: address,
  title: text,
  publisher: text,
  date: v.nullable(date),
  excerpt: v.exactOptional(text),
  primary: v.exactOptional(v.boolean()),
});

/** The fields of an annotation; an unknown one counts as a wrong shape, for it would be signed but not shown. */
export const annotation = {
  claim: v.nullable(
    v.strictObject({
      text,
      variants: v.pipe(v.array(text), v.maxLength(200)),
      speaker: v.nullable(text),
      saidOn: v.nullable(date),
    }),
  ),
  citations: v.pipe(v.array(text), v.maxLength(200)),
  status: v.picklist(statuses),
  summary: text,
  sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(200)),
  publisher: v.pipe(text, v.minLength(1)),
  target: v.nullable(
    v.strictObject({
      url: address,
      selector: v.strictObject({ exact: text, prefix: text, suffix: text }),
    }),
  ),
  excludes: v.exactOptional(v.pipe(v.array(text), v.maxLength(200))),
  rating: v.exactOptional(v.strictObject({ words: text, author: text, date })),
  language: text,
  licence: v.exactOptional(text),
  reviewBy: v.exactOptional(date),
  origin: v.exactOptional(v.strictObject({ url: address, id: v.exactOptional(text) })),
} satisfies v.ObjectEntries & Record<keyof Annotation, unknown>;
