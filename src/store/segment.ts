import { claimHashes } from '../core/matching/claim-hashes.ts';
import type { IndexedClaim } from '../core/matching/claim-index.ts';
import { collectPostings } from '../core/matching/collect-postings.ts';
import { splitPostings, type Table } from '../core/matching/posting-table.ts';
import { hashTerm } from '../core/matching/term-hash.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import { type Run, type TableName, tables } from './index-rows.ts';

/** By how many bytes at most a table is read whole instead of page by page. */
export const whole = { words: 8_000_000, ids: 64_000, citations: 250_000 } as const;

/** A piece of the index; it never changes under its id. */
export interface Segment {
  readonly id: number;
  /** How many places for annotations it has: of its blocks' slots, or of its ids. */
  readonly claims: number;
  /** The blocks whose annotations it finds, in the order of the places. */
  readonly runs: readonly Run[];
  /** The ids of loose annotations by their places; `null` where they are in blocks. */
  readonly ids: readonly string[] | null;
  readonly tables: Readonly<Record<TableName, StoredTable>>;
}

/** A table of postings, by terms' hashes. */
export interface StoredTable {
  readonly head: ArrayBuffer;
  /** Of all pages together. */
  readonly bytes: number;
  /** The pages one after the other, and where each starts; `null` where each has a row of its own. */
  readonly body: { readonly starts: Uint32Array; readonly bytes: ArrayBuffer } | null;
}

/** Rows of a segment, not written yet. */
export interface NewSegment {
  readonly row: Segment;
  readonly pages: readonly { readonly key: number; readonly bytes: ArrayBuffer }[];
}

/** What of an annotation is indexed. */
export interface Indexed extends Pick<CurrentAnnotation, 'id'> {
  readonly body: Pick<Annotation, 'claim' | 'citations' | 'language'>;
}

/** Index annotations by the words of their claims, their ids and their citations; `null` leaves a place empty. */
export function makeSegment(
  id: number,
  annotations: readonly (Indexed | null)[],
  of: { readonly runs: readonly Run[] } | { readonly ids: readonly string[] },
): NewSegment {
  const segment = collectSegment();
  for (const [place, annotation] of annotations.entries()) if (annotation) segment.add(place, indexedBy(annotation));
  return segment.finish(id, annotations.length, of);
}

type Hashes = readonly number[] | Uint32Array;

/** What an annotation is found by, in hashes. */
export interface IndexedBy {
  readonly id: number;
  /** Of the claim's terms, repetitions included. */
  readonly words: Hashes;
  readonly citations: Hashes;
}

/** @see IndexedBy */
export function indexedBy(annotation: Indexed): IndexedBy {
  const claim = toIndexedClaim(annotation);
  return {
    id: hashTerm(annotation.id),
    words: claim ? claimHashes(claim) : [],
    citations: annotation.body.citations.map(hashTerm),
  };
}

/** Make a segment annotation by annotation, places ascending: what was added need not be kept. */
export function collectSegment() {
  const [words, ids, citations] = [collectPostings(), collectPostings(), collectPostings()];
  return {
    add(place: number, one: IndexedBy): void {
      words.add(one.words, place);
      ids.addOne(one.id, place);
      for (const hash of one.citations.length > 1 ? new Set(one.citations) : one.citations)
        citations.addOne(hash, place);
    },
    finish(
      id: number,
      claims: number,
      of: { readonly runs: readonly Run[] } | { readonly ids: readonly string[] },
    ): NewSegment {
      return segmentOf(
        { id, claims, runs: 'runs' in of ? of.runs : [], ids: 'ids' in of ? of.ids : null },
        {
          words: splitPostings(words.ordered(), whole.words),
          ids: splitPostings(ids.ordered(), whole.ids),
          citations: splitPostings(citations.ordered(), whole.citations),
        },
      );
    },
  };
}

/** The rows of a segment with these tables; small ones are kept whole. */
export function segmentOf(segment: Omit<Segment, 'tables'>, made: Readonly<Record<TableName, Table>>): NewSegment {
  const pages: { key: number; bytes: ArrayBuffer }[] = [];
  const store = (name: TableName): StoredTable => {
    const { head, pages: own } = made[name];
    const bytes = own.reduce((sum, page) => sum + page.byteLength, 0);
    if (bytes <= whole[name]) return { head, bytes, body: joinPages(own, bytes) };
    for (const [page, content] of own.entries()) pages.push({ key: pageKey(segment.id, name, page), bytes: content });
    return { head, bytes, body: null };
  };
  const row = { ...segment, tables: { words: store('words'), ids: store('ids'), citations: store('citations') } };
  return { row, pages };
}

/** Pages one after the other, with where each starts. */
export function joinPages(pages: readonly ArrayBuffer[], bytes: number): NonNullable<StoredTable['body']> {
  const joined = new Uint8Array(bytes);
  const starts = new Uint32Array(pages.length + 1);
  for (const [i, page] of pages.entries()) {
    joined.set(new Uint8Array(page), starts[i] ?? 0);
    starts[i + 1] = (starts[i] ?? 0) + page.byteLength;
  }
  return { starts, bytes: joined.buffer };
}

const pagesOfTable = 2 ** 20;

/** The key of a table's page among all pages; those of one segment stand together. */
export function pageKey(segment: number, name: TableName, page: number): number {
  return (segment * tables.length + tables.indexOf(name)) * pagesOfTable + page;
}

/** The keys of a segment's pages: from the first to before the last. */
export function pageKeys(segment: number): readonly [number, number] {
  return [segment * tables.length * pagesOfTable, (segment + 1) * tables.length * pagesOfTable];
}

/** So many letters of other wordings together are looked at: one annotation with megabytes of them would take every page's time. */
const mostWordings = 20_000;

/** An annotation's claim as the matcher sees it; `null` when the annotation is about citations alone. */
export function toIndexedClaim(annotation: Indexed | null): IndexedClaim | null {
  if (!annotation?.body.claim) return null;
  const { id, body } = annotation;
  const { text, speaker, saidOn, ...claim } = annotation.body.claim;
  let left = mostWordings;
  const variants = claim.variants.filter((words) => {
    left -= words.length;
    return left >= 0;
  });
  return { id, text, variants, speaker, date: saidOn, lang: body.language === 'und' ? null : body.language };
}
