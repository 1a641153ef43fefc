import type { Annotation, Source } from '../../core/model/annotation.ts';
import type { ChangedField } from '../../core/model/event.ts';
import { shortDate } from '../../parts/dates.ts';
import { t } from '../../parts/words.ts';
import { citationWords } from './citation-words.ts';

export interface FieldChange {
  readonly field: ChangedField;
  /** As text; empty where it had none. */
  readonly before: string;
  readonly after: string;
}

/** The fields of two versions that differ, in the form's order, each as text. */
export function changedFields(before: Annotation, after: Annotation): FieldChange[] {
  const old = texts(before);
  const now = texts(after);
  return fields.flatMap((field) =>
    old[field] === now[field] ? [] : [{ field, before: old[field], after: now[field] }],
  );
}

/** All that a version says, field by field in the form's order; what it leaves empty is not there. */
export function writtenFields(annotation: Annotation): readonly Pick<FieldChange, 'field' | 'after'>[] {
  const all = texts(annotation);
  return fields.flatMap((field) => (all[field] === '' ? [] : [{ field, after: all[field] }]));
}

const fields: readonly ChangedField[] = [
  'quotation',
  'speaker',
  'saidOn',
  'status',
  'summary',
  'sources',
  'citations',
  'variants',
  'rating',
  'licence',
  'reviewBy',
  'publisher',
];

function texts(annotation: Annotation): Record<ChangedField, string> {
  const { claim, rating } = annotation;
  return {
    quotation: claim?.text ?? '',
    speaker: claim?.speaker ?? '',
    saidOn: dateWords(claim?.saidOn),
    status: t(`status_${annotation.status}`),
    summary: annotation.summary,
    sources: annotation.sources.map(sourceText).join('\n'),
    citations: annotation.citations.map(namedCitation).join(', '),
    variants: claim?.variants.join('\n') ?? '',
    rating: rating ? [rating.words, rating.author, dateWords(rating.date)].filter(Boolean).join(', ') : '',
    licence: annotation.licence ?? '',
    reviewBy: dateWords(annotation.reviewBy),
    publisher: annotation.publisher,
  };
}

/** The name and the id: who takes a change over into the form writes the id there. */
function namedCitation(id: string): string {
  const name = citationWords(id);
  return name === id ? id : `${name} (${id})`;
}

function dateWords(iso: string | null | undefined): string {
  return iso ? shortDate(iso) : '';
}

function sourceText({ title, publisher, date, url, excerpt }: Source): string {
  return [title, publisher, dateWords(date), url, excerpt].filter(Boolean).join(', ');
}
