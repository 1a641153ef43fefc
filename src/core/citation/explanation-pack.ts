import type { Explanation, InstrumentChange } from '../model/explanation.ts';
import type { CitationBook } from './citation-book.ts';
import { officialLink } from './official-link.ts';

/** A row of a pack's file. `link` is left out where it follows from the id, and `null` where there is deliberately none. */
export interface PackRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly link?: string | null;
  readonly changes?: readonly InstrumentChange[];
}

const WHATS: ReadonlySet<string> = new Set([
  'in-force',
  'amended',
  'struck-down',
  'overruled',
  'replaced',
  'repealed',
  'expired',
]);
const WEB = /^https:\/\/[^\s"'<>]+$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function isWhat(value: unknown): value is InstrumentChange['what'] {
  return typeof value === 'string' && WHATS.has(value);
}

function readChange(value: unknown): InstrumentChange[] {
  if (!isRecord(value)) return [];
  const { date, what, part, text, source } = value;
  if (
    !isText(date) ||
    !/^\d{4}-\d\d-\d\d$/.test(date) ||
    !isWhat(what) ||
    // A part that cannot be read must not pass for the whole.
    (part !== undefined && !isText(part)) ||
    !isText(text) ||
    !isText(source) ||
    !WEB.test(source)
  )
    return [];
  return [{ date, what, ...(part === undefined ? {} : { part }), text, source }];
}

function readRow(value: unknown, book: CitationBook): Explanation[] {
  if (!isRecord(value)) return [];
  const { id, name, text, link, changes } = value;
  if (!isText(id) || !isText(name) || typeof text !== 'string') return [];
  const own = link === undefined ? officialLink(id, book) : isText(link) && WEB.test(link) ? link : null;
  return [{ id, name, text, link: own, changes: Array.isArray(changes) ? changes.flatMap(readChange) : [] }];
}

/** Read a pack of explanations as it stands in its file; rows of another shape are left out. */
export function readPack(json: unknown, book: CitationBook): Explanation[] {
  return Array.isArray(json) ? json.flatMap((row) => readRow(row, book)) : [];
}
