import { detectCitations } from '../core/citation/detect-citations.ts';
import type { Citation, Quotation } from '../core/model/mention.ts';
import { detectQuotations } from '../core/quotation/detect-quotations.ts';
import { isRecord, readJsonLines } from './json-lines.ts';

/**
 * Find the mentions of documents given as JSON lines on standard input, `{"id","text","lang"?}`.
 *
 * @returns the exit status: 1 when a line was bad, which standard error says
 */
export async function runDetect(): Promise<number> {
  return readJsonLines(process.stdin, readDocument, ({ id, text, lang }) => {
    const article = { text, lang };
    return { id, quotes: detectQuotations(article).map(toQuote), citations: detectCitations(article).map(toCitation) };
  });
}

interface Document {
  readonly id: string | number;
  readonly text: string;
  readonly lang: string | null;
}

function readDocument(record: unknown): Document | string {
  if (!isRecord(record)) return 'not an object';
  const { id, text, lang } = record;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing';
  if (typeof text !== 'string') return '"text" is not a string';
  return { id, text, lang: typeof lang === 'string' ? lang : null };
}

function toQuote({ mention: _, ...quote }: Quotation): Omit<Quotation, 'mention'> {
  return quote;
}

function toCitation({ mention: _, ...citation }: Citation): Omit<Citation, 'mention'> {
  return citation;
}
