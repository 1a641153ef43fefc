import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexedClaim } from '../../src/core/matching/claim-index.ts';
import type { Statement } from '../../src/core/matching/retrieve.ts';

/** A statement of a set, with the claims it is known to repeat. */
export interface Example {
  readonly id: string;
  readonly statement: Statement;
  readonly gold: ReadonlySet<string>;
}

/** Statements and the claims they are looked up in. */
export interface LabelledSet {
  readonly name: string;
  readonly claims: 'tweets' | 'debates';
  readonly examples: readonly Example[];
}

interface Line {
  id: string;
  text: string;
  quote?: string;
  lang?: string | null;
}

interface Document {
  id: string;
  lang: string;
  text: string;
  paragraphs: { start: number; end: number }[];
  quotes: { start: number; end: number; kind: string }[];
}

/** The claims of one collection. */
export function readClaims(data: string, name: 'tweets' | 'debates'): IndexedClaim[] {
  return readLines<IndexedClaim>(path.join(data, name, 'claims.jsonl'));
}

/** Queries with their labels. */
export function readSet(data: string, name: 'tweets' | 'debates' | 'quotes', part: 'train' | 'dev'): LabelledSet {
  const gold = new Map<string, Set<string>>();
  for (const line of readFileSync(path.join(data, name, `${part}.qrels.tsv`), 'utf8')
    .trim()
    .split('\n')) {
    const [query = '', claim = ''] = line.split('\t');
    gold.set(query, (gold.get(query) ?? new Set()).add(claim));
  }
  const examples = readLines<Line>(path.join(data, name, `${part}.queries.jsonl`)).flatMap((line) => {
    const known = gold.get(line.id);
    gold.delete(line.id);
    return known ? [{ id: line.id, statement: toStatement(line), gold: known }] : [];
  });
  return { name: `${name}-${part}`, claims: name === 'tweets' ? 'tweets' : 'debates', examples };
}

/** Sentences that repeat no claim. */
export function readOrdinary(data: string): Example[] {
  return readLines<Line>(path.join(data, 'negatives.jsonl')).map((line) => ({
    id: line.id,
    statement: toStatement(line),
    gold: new Set(),
  }));
}

/** Quotations of news articles, with the sentence around each. */
export function readNewsQuotations(data: string, file: string): Example[] {
  return readLines<Document>(path.join(data, '..', 'quotes', file)).flatMap(({ id, lang, text, paragraphs, quotes }) =>
    quotes
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap(({ start, end }) => {
        const paragraph = paragraphs.find((block) => block.start <= start && end <= block.end);
        if (!paragraph) return [];
        const before = text.slice(paragraph.start, start);
        const after = text.slice(end, paragraph.end);
        const from = paragraph.start + (before.search(/[^.!?]*$/u) || 0);
        const to = end + (/^[^.!?]*[.!?]?["”’]*/u.exec(after)?.[0].length ?? 0);
        const sentence = text.slice(from, to).trim();
        const line = { id: `${id}#${start}`, text: sentence, quote: text.slice(start, end), lang };
        return [{ id: line.id, statement: toStatement(line), gold: new Set<string>() }];
      }),
  );
}

/** The sentences of news articles, those of a quotation's neighbours included. */
export function readNewsSentences(data: string, file: string): Example[] {
  return readLines<Document>(path.join(data, '..', 'quotes', file)).flatMap(({ id, lang, text, paragraphs }) =>
    paragraphs.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)
        .filter((sentence) => sentence.length > 20)
        .map((sentence, i) => {
          const line = { id: `${id}#${start}.${i}`, text: sentence.trim(), lang };
          return { id: line.id, statement: toStatement(line), gold: new Set<string>() };
        }),
    ),
  );
}

function toStatement({ text, quote, lang }: Line): Statement {
  return { text, quote: quote ?? null, speaker: null, lang: lang ?? null };
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
