import type { Annotation, Source } from '../../core/model/annotation.ts';
import type { ChangedField } from '../../core/model/event.ts';
import { t } from '../../parts/words.ts';

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
    saidOn: claim?.saidOn ?? '',
    status: t(`status_${annotation.status}`),
    summary: annotation.summary,
    sources: annotation.sources.map(sourceText).join('\n'),
    citations: annotation.citations.join(', '),
    variants: claim?.variants.join('\n') ?? '',
    rating: rating ? [rating.words, rating.author, rating.date].join(', ') : '',
    licence: annotation.licence ?? '',
    reviewBy: annotation.reviewBy ?? '',
    publisher: annotation.publisher,
  };
}

function sourceText({ title, publisher, date, url, excerpt }: Source): string {
  return [title, publisher, date, url, excerpt].filter(Boolean).join(', ');
}
