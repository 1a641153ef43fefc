import type { Article } from '../model/article.ts';
import type { Quotation } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { normalize } from '../text/normalize.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { WeightTables } from './question.ts';
import { statementSteps } from './read-statements.ts';
import type { Statement } from './statement.ts';
import { WEIGHTS } from './weights.data.ts';

/**
 * Find what an article reports as somebody's words.
 *
 * In text order; offsets are UTF-16 code units into the article's text. Marked words that nobody
 * says are in the list with `attributed: false`.
 */
export function detectQuotations(article: Article, weights: WeightTables = WEIGHTS): Quotation[] {
  return finish(quotationSteps(article, weights));
}

/** The same in steps of a few milliseconds each, for who has other things to do between them. */
export function* quotationSteps(article: Article, weights: WeightTables = WEIGHTS): Steps<Quotation[]> {
  const { text, toOriginal, toNormalized } = normalize(article.text);
  const blocks = article.blocks?.map((block) => ({ ...block, ...toNormalized(block) }));
  const statements = yield* statementSteps({ text, lang: article.lang, ...(blocks ? { blocks } : {}) }, weights);
  yield;
  return statements
    .filter(({ marked, attributed }) => marked || attributed)
    .map((statement) => toQuotation(article.text, statement, toOriginal));
}

function toQuotation(text: string, statement: Statement, toOriginal: (span: Span) => Span): Quotation {
  const { kind, marked, span, content, speaker, cue, attributed, confidence, part } = statement;
  const cueSpan = cue && toOriginal(cue);
  const place =
    speaker?.start !== undefined && speaker.end !== undefined && toOriginal({ start: speaker.start, end: speaker.end });
  return {
    mention: 'quotation',
    kind,
    marked,
    ...toOriginal(span),
    ...(content ? { content: toOriginal(content) } : {}),
    speaker: speaker && place ? { ...speaker, ...place } : speaker,
    cue: cueSpan && { ...cueSpan, text: text.slice(cueSpan.start, cueSpan.end) },
    attributed,
    confidence,
    ...(part === null ? {} : { statement: part }),
  };
}
