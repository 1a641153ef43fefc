import type { DraftForm } from '../../core/model/draft.ts';
import type { CardView } from '../../parts/card-view.ts';
import { toComparisons, withoutCompared } from '../../parts/comparison-view.ts';

/** What the preview leaves to the page: the law itself. */
const citedAlone = { text: '', link: null, article: null, now: null, changes: [], also: [] } as const;

/**
 * The card that readers would see of a form as it stands.
 *
 * @param nameOf what readers' cards call a citation, by its id
 * @param changedAt ISO 8601 date and time, where the form changes an annotation that is published already
 */
export function draftPreview(form: DraftForm, nameOf: (citation: string) => string, changedAt = ''): CardView {
  const quoted = form.quotation.trim() !== '';
  const [id] = form.citations;
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
    cited: !quoted && id ? { ...citedAlone, id, name: nameOf(id), words: form.selector?.exact ?? nameOf(id) } : null,
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
