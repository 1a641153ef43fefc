import { text } from 'node:stream/consumers';
import { detectCitations } from '../core/citation/detect-citations.ts';
import type { Citation, Quotation } from '../core/model/mention.ts';
import { detectQuotations } from '../core/quotation/detect-quotations.ts';
import { type JsonObject, makeComplaints, optional, readLines, required } from './json-lines.ts';
import { readOptions } from './options.ts';

/** `obelus detect`: documents on standard input, their mentions one answer a line. Resolves to the exit status. */
export async function runDetect(args: readonly string[]): Promise<number> {
  readOptions(args, [], 'input');
  const complaints = makeComplaints();
  for (const article of readLines(await text(process.stdin), 'standard input', readDocument, complaints.add)) {
    const quotes = detectQuotations(article).map(toQuote);
    const citations = detectCitations(article).map(toCitation);
    console.log(JSON.stringify({ id: article.id, quotes, citations }));
  }
  return complaints.exitStatus();
}

function readDocument(document: JsonObject) {
  // A number stays one: the answer carries the id as it came.
  const id = typeof document.id === 'number' ? document.id : required(document, 'id');
  return { id, text: required(document, 'text'), lang: optional(document, 'lang') };
}

function toQuote({ mention: _, ...quote }: Quotation): Omit<Quotation, 'mention'> {
  return quote;
}

function toCitation({ mention: _, ...citation }: Citation): Omit<Citation, 'mention'> {
  return citation;
}
