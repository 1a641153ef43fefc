import type { Article } from '../model/article.ts';
import type { Quotation } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { normalize } from '../text/normalize.ts';
import { readStatements, type Statement } from './read-statements.ts';

/**
 * Find what an article reports as somebody's words.
 *
 * In text order; offsets are UTF-16 code units into the article's text. Marked words that nobody
 * says are in the list with `attributed: false`.
 */
export function detectQuotations(article: Article): Quotation[] {
  const { text, toOriginal } = normalize(article.text);
  return readStatements({ ...article, text }).map((statement) => toQuotation(article.text, statement, toOriginal));
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
