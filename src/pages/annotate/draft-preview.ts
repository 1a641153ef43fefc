import type { DraftForm } from '../../core/model/draft.ts';
import type { CardView } from '../../parts/card-view.ts';
import { toComparisons, withoutCompared } from '../../parts/comparison-view.ts';

/**
 * The card that readers would see of a form as it stands.
 *
 * @param changedAt ISO 8601 date and time, where the form changes an annotation that is published already
 */
export function draftPreview(form: DraftForm, changedAt = ''): CardView {
  const quoted = form.quotation.trim() !== '';
  const [id] = form.citations;
  const name = form.selector?.exact ?? id ?? '';
  const sources = form.sources
    .filter(({ url, title }) => url || title)
    .map((source) => ({ ...source, title: source.title || source.url, date: source.date || null }));
  const published = { publisher: form.publisher, at: '', language: form.language, sources };
  const comparisons = toComparisons(form.quotation, [published], form.language || null);
  return {
    key: 'preview',
    kind: form.status,
    position: null,
    said: quoted
      ? { words: form.quotation, marked: true, speaker: form.speaker || null, on: form.saidOn || null }
      : null,
    cited:
      !quoted && id
        ? { id, name, words: name, text: '', link: null, article: null, now: null, changes: [], also: [] }
        : null,
    differing: 0,
    notes: [
      {
        id: 'preview',
        kind: form.status,
        status: form.status,
        publisher: form.publisher,
        publishedAt: '',
        revisedAt: changedAt,
        reviewDue: null,
        summary: form.summary,
        language: form.language,
        rating: form.ratingWords ? { words: form.ratingWords, author: form.ratingAuthor, date: form.ratingDate } : null,
        sources: withoutCompared(sources, comparisons),
        retracted: null,
        seenOn: null,
      },
    ],
    comparisons,
    replies: [],
    history: [],
    reasons: [],
    related: [],
    language: form.language || null,
    place: null,
  };
}
