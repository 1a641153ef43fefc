import type { Annotation, Source } from '../model/annotation.ts';
import { type Check, hasShape, isListOf, isNullOr } from './has-shape.ts';

const most = 200;
const statuses: ReadonlySet<unknown> = new Set(['contested', 'differs', 'leftout', 'context', 'supported', 'outdated']);

const isText: Check = (value) => typeof value === 'string' && value.length <= 20_000;
const isDate: Check = (value) => typeof value === 'string' && value.length <= 40 && /^\d{4}-\d{2}-\d{2}/.test(value);
const isAddress: Check = (value) => isText(value) && /^https?:\/\//i.test(String(value));
const isFlag: Check = (value) => typeof value === 'boolean';
const isTexts = isListOf(isText, most);

const isOneSource = hasShape(
  { url: isAddress, title: isText, publisher: isText, date: isNullOr(isDate) } satisfies Partial<
    Record<keyof Source, Check>
  >,
  { excerpt: isText, primary: isFlag },
);
const isSelector = hasShape({ exact: isText, prefix: isText, suffix: isText });

const needed = {
  claim: isNullOr(hasShape({ text: isText, variants: isTexts, speaker: isNullOr(isText), saidOn: isNullOr(isDate) })),
  citations: isTexts,
  status: (value) => statuses.has(value),
  summary: isText,
  sources: isListOf(isOneSource, most, 1),
  publisher: (value) => isText(value) && value !== '',
  target: isNullOr(hasShape({ url: isAddress, selector: isSelector })),
  language: isText,
} satisfies Partial<Record<keyof Annotation, Check>>;

const allowed = {
  excludes: isTexts,
  rating: hasShape({ words: isText, author: isText, date: isDate }),
  licence: isText,
  reviewBy: isDate,
  origin: hasShape({ url: isAddress }, { id: isText }),
} satisfies Record<Exclude<keyof Annotation, keyof typeof needed>, Check>;

const isWhole = hasShape(needed, allowed);
const isRevision = hasShape({ ...needed, reason: isText }, allowed);

/** Whether a value has the shape of an annotation; an unknown field counts as a wrong shape, for it would be signed but not shown. */
export function isAnnotation(value: unknown): value is Annotation {
  return isWhole(value);
}

/** Whether a value is what a revise event says: an annotation with the reason of the change. */
export function isRevisedAnnotation(value: unknown): value is Annotation & { readonly reason: string } {
  return isRevision(value);
}

/** Whether a value is some sources. */
export function areSources(value: unknown): value is readonly Source[] {
  return Array.isArray(value) && value.length <= most && value.every(isOneSource);
}
