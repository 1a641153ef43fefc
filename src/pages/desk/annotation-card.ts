import type { CurrentAnnotation } from '../../core/model/event.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Entry } from '../../core/model/page.ts';
import { type CardView, toCardView } from '../../parts/card-view.ts';
import { citationWords } from './citation-words.ts';

/**
 * The card that readers see of an annotation, as if its own words stood in a page.
 *
 * @param today ISO 8601 date, where the moderator is
 */
export function annotationCard(annotation: CurrentAnnotation, today: string): CardView {
  const { claim, citations, language, target } = annotation.body;
  const exact = claim?.text ?? citationWords(citations[0] ?? '');
  const span = { start: 0, end: exact.length };
  const mention: Mention = claim
    ? {
        mention: 'quotation',
        kind: 'direct',
        marked: true,
        ...span,
        speaker: claim.speaker === null ? null : { text: claim.speaker },
        cue: null,
        attributed: true,
        confidence: 1,
      }
    : { mention: 'citation', type: 'act', id: exact, text: exact, ...span };
  const entry: Entry = {
    seen: { key: 'card', mention, selector: target?.selector ?? { exact, prefix: '', suffix: '' }, sentence: exact },
    findings: [{ key: 'card', level: 'match', annotation, reason: { by: 'citation', id: exact } }],
    explanation: null,
  };
  const facts = { url: target?.url ?? '', title: '', publishedOn: null, lang: language };
  const view = toCardView(entry, { report: { facts, entries: [entry] }, today });
  return { ...view, position: null, isPublished: true, place: null, reasons: [] };
}
