import type { Annotation } from '../model/annotation.ts';
import type { ChangedField } from '../model/event.ts';

/** What a field holds, in a form in which equal ones are equal. */
const reading: Readonly<Record<ChangedField, (annotation: Annotation) => unknown>> = {
  quotation: ({ claim }) => claim?.text,
  speaker: ({ claim }) => claim?.speaker,
  saidOn: ({ claim }) => claim?.saidOn,
  status: ({ status }) => status,
  summary: ({ summary }) => summary,
  sources: ({ sources }) =>
    sources.map(({ url, title, publisher, date, excerpt, primary }) => [url, title, publisher, date, excerpt, primary]),
  citations: ({ citations }) => citations,
  variants: ({ claim }) => claim?.variants,
  rating: ({ rating }) => rating && [rating.words, rating.author, rating.date],
  licence: ({ licence }) => licence,
  reviewBy: ({ reviewBy }) => reviewBy,
  publisher: ({ publisher }) => publisher,
};

/** Name the fields in which two versions of an annotation differ, in the form's order. */
export function nameChanges(before: Annotation, after: Annotation): ChangedField[] {
  const same = (field: ChangedField) =>
    JSON.stringify(reading[field](before)) === JSON.stringify(reading[field](after));
  return (Object.keys(reading) as ChangedField[]).filter((field) => !same(field));
}
