import type { Caution, Warning } from '../model/imported.ts';
import { isObject } from './field.ts';
import { cleanText, cutText, toPlainText } from './plain-text.ts';
import { readAddress } from './read-address.ts';
import { readDate } from './read-date.ts';

/** The longest texts, in UTF-16 code units; a form takes no longer ones either. */
export const LONGEST = { words: 10_000, summary: 4_000, field: 2_000, excerpt: 10_000 } as const;

/** The most remarks on one record: a table may have thousands of columns that nobody knows. */
export const mostWarnings = 200;

/** The longest of what stood in a field and is told, in UTF-16 code units. */
const LONGEST_TOLD = 60;

/** Reads the fields of one record and notes what it changed or left out. */
export interface Notes {
  readonly warnings: Warning[];
  /** @param words what stood there, where that is to be told */
  note(caution: Caution, field: string, words?: string): void;
  /** Plain text; empty when the field is none. A number counts as text, an object by its `@value` or `name`. */
  text(value: unknown, field: string, most?: number): string;
  /** A text that holds no markup, as it stands but for control characters and blanks around it. */
  verbatim(value: unknown, field: string, most: number): string;
  /** An http or https address; `null` when it is none, which is noted unless the field is empty. */
  address(value: unknown, field: string): string | null;
  /** ISO 8601 date; `null` when it is none, which is noted unless the field is empty. */
  date(value: unknown, field: string): string | null;
}

/** @param base the address of the page that the record stands in */
export function keepNotes(base: string | null): Notes {
  const warnings: Warning[] = [];
  const note = (caution: Caution, field: string, words?: string) => {
    // One is left for what its file says of the record.
    if (warnings.length === mostWarnings - 1) return;
    if (warnings.some((one) => one.caution === caution && one.field === field)) return;
    warnings.push({ caution, field, ...(words && { words: cutText(words, LONGEST_TOLD) }) });
  };
  return {
    warnings,
    note,
    text(value, field, most = LONGEST.field) {
      const words = wordsOf(value, 3);
      if (words === '') return '';
      const { text, markup, shortened } = toPlainText(words, most);
      if (markup) note('markup', field);
      if (shortened) note('shortened', field);
      return text;
    },
    verbatim(value, field, most) {
      const text = typeof value === 'string' ? cleanText(value).trim() : '';
      if (text.length <= most) return text;
      note('shortened', field);
      return cutText(text, most);
    },
    address(value, field) {
      const first = Array.isArray(value) ? value[0] : value;
      const typed = isObject(first) ? (first.url ?? first['@id'] ?? first.id) : first;
      if (typed === undefined || typed === null || typed === '') return null;
      const read = readAddress(typed, base);
      if (!read) note('address-left-out', field);
      else if (read.completed) note('address-completed', field);
      return read?.url ?? null;
    },
    date(value, field) {
      const first = Array.isArray(value) ? value[0] : value;
      if (first === undefined || first === null || first === '') return null;
      const read = readDate(first);
      if (!read) note('date-left-out', field);
      return read?.date ?? null;
    },
  };
}

function wordsOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (depth === 0) return '';
  if (Array.isArray(value)) return wordsOf(value[0], depth - 1);
  return isObject(value) ? wordsOf(value['@value'] ?? value.name ?? value.text, depth - 1) : '';
}
