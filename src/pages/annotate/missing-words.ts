import type { DraftField, DraftProblem } from '../../core/model/draft.ts';
import { listed, t } from '../../parts/words.ts';

/** What keeps a form from being published, by the names that its fields have on the screen and in their order; empty when nothing does. */
export function missingWords(problems: readonly DraftProblem[]): string {
  const named = (wanted: (problem: DraftProblem) => boolean) => {
    const fields = problems.filter(wanted).map(({ field }) => field);
    // The name to sign with stands last in the form.
    const ordered = fields.toSorted((a, b) => Number(a === 'publisher') - Number(b === 'publisher'));
    return listed([...new Set(ordered.map(fieldName))]);
  };
  const missing = named(({ problem }) => problem === 'missing');
  const wrong = named(({ problem }) => problem !== 'missing');
  return [missing && t('missingFields', { fields: missing }), wrong && t('wrongFields', { fields: wrong })]
    .filter(Boolean)
    .join('. ');
}

function fieldName(field: DraftField): string {
  switch (field) {
    case 'quotation':
    case 'speaker':
    case 'page':
    case 'sources':
    case 'variants':
    case 'licence':
    case 'language':
    case 'reviewBy':
      return t(field);
    case 'saidOn':
      return t('saidOnLabel');
    case 'summary':
      return t('summaryLabel');
    case 'publisher':
      return t('signAs');
    case 'citations':
      return t('citationIds');
    case 'rating':
      return t('field_rating');
    case 'reason':
      return t('reasonLabel');
    default:
      return field.startsWith('source-url') ? t('link') : t('sources');
  }
}
