import type { Status } from '../../core/model/annotation.ts';
import type { DeskRow } from '../../messaging/desk-calls.ts';
import { citationWords } from './citation-words.ts';

/** What the table shows: everything, or what waits for somebody. */
export type RowView = 'all' | 'review' | 'conflicts';

export type SortKey = 'changedAt' | 'saidOn' | 'reviewBy' | 'words';

/** Why an annotation waits for a review. */
export type Waiting = 'review' | 'quotation' | 'excerpt' | 'reported';

/** By annotation, what was noticed of it: words that are gone from a page, a match that a reader reported. */
export type Noticed = ReadonlyMap<string, readonly Exclude<Waiting, 'review'>[]>;

export interface RowQuestion {
  /** Words that must all stand in statement, speaker, publisher or citations; the order and capitals do not matter. */
  readonly typed: string;
  readonly status: Status | 'retracted' | '';
  readonly citation: string;
  readonly from: DeskRow['from'] | '';
  readonly view: RowView;
  readonly sort: SortKey;
  readonly descending: boolean;
  /** ISO 8601 date, where the moderator is. */
  readonly today: string;
  readonly noticed: Noticed;
}

/** A row with what it is searched by, folded once. */
export interface FoundRow {
  readonly row: DeskRow;
  readonly folded: string;
}

/** Fold a row for searching: capitals and accents do not matter. */
export function foldRow(row: DeskRow): FoundRow {
  const { words, speaker, publisher, citations } = row;
  return {
    row,
    folded: fold([words, speaker ?? '', publisher, ...citations, ...citations.map(citationWords)].join('\n')),
  };
}

/** Whether the publisher wants the annotation looked at again by now. */
export function isPastReview(row: DeskRow, today: string): boolean {
  return row.reviewBy !== null && row.reviewBy < today && !row.retracted;
}

/** Why an annotation waits; nothing with most, and with those that were retracted. */
export function whyWaiting(row: DeskRow, today: string, noticed: Noticed): readonly Waiting[] {
  if (row.retracted) return [];
  return [...(isPastReview(row, today) ? (['review'] as const) : []), ...(noticed.get(row.id) ?? [])];
}

/** All rows in the order asked for; those without the date sorted by come last. Sorted once, they are searched in order. */
export function sortRows(rows: readonly FoundRow[], sort: SortKey, descending: boolean): FoundRow[] {
  return rows.toSorted(
    ({ row: a }, { row: b }) => byKey(a[sort] ?? '', b[sort] ?? '', descending) || byKey(a.id, b.id, false),
  );
}

/** The rows that answer, in their order. */
export function findRows(rows: readonly FoundRow[], question: Omit<RowQuestion, 'sort' | 'descending'>): DeskRow[] {
  const { status, citation, from, view, today, noticed } = question;
  const words = fold(question.typed).split(/\s+/).filter(Boolean);
  const found: DeskRow[] = [];
  for (const { row, folded } of rows) {
    if (view === 'conflicts' && !row.conflict) continue;
    if (view === 'review' && whyWaiting(row, today, noticed).length === 0) continue;
    if (status && (row.retracted ? 'retracted' : row.status) !== status) continue;
    if (from && row.from !== from) continue;
    if (citation && !row.citations.includes(citation)) continue;
    if (words.every((word) => folded.includes(word))) found.push(row);
  }
  return found;
}

/** How many rows wait in each view. */
export function countViews(
  rows: readonly FoundRow[],
  today: string,
  noticed: Noticed,
): Readonly<Record<RowView, number>> {
  let review = 0;
  let conflicts = 0;
  for (const { row } of rows) {
    if (whyWaiting(row, today, noticed).length > 0) review++;
    if (row.conflict) conflicts++;
  }
  return { all: rows.length, review, conflicts };
}

/** Code unit order: the platform's collation takes seconds at a hundred thousand. */
function byKey(a: string, b: string, descending: boolean): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b === descending ? 1 : -1;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
