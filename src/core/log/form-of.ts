import type { Annotation, Source } from '../model/annotation.ts';
import type { DraftForm, DraftSource } from '../model/draft.ts';

/**
 * The form that an annotation would be typed in: the inverse of `composeAnnotation`.
 *
 * What the form has no field for is not in it; who revises by a form keeps those fields as they were.
 */
export function formOf(annotation: Annotation): DraftForm {
  const { claim, citations, status, summary, sources, publisher, target, rating, language } = annotation;
  return {
    quotation: claim?.text ?? '',
    speaker: claim?.speaker ?? '',
    saidOn: claim?.saidOn ?? '',
    page: target?.url ?? '',
    origin: target?.url ?? '',
    selector: target?.selector ?? null,
    language: language === 'und' ? '' : language,
    status,
    summary,
    sources: sources.map(sourceForm),
    citations,
    variants: claim?.variants.join('\n') ?? '',
    ratingWords: rating?.words ?? '',
    ratingAuthor: rating?.author ?? '',
    ratingDate: rating?.date ?? '',
    licence: annotation.licence ?? '',
    reviewBy: annotation.reviewBy ?? '',
    publisher,
  };
}

function sourceForm({ url, title, publisher, date, excerpt, primary }: Source): DraftSource {
  return {
    url,
    title: title === url ? '' : title,
    publisher,
    date: date ?? '',
    primary: primary ?? false,
    excerpt: excerpt ?? '',
  };
}
