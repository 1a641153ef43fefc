import type { Instrument } from './instrument.ts';
import { slug } from './numerals.ts';

/** One name of an instrument. */
export interface NameEntry {
  /** What the name stands for; read when the name was met. */
  instrument(): Instrument;
  /** The name's words as `splitWords` gives them. */
  readonly words: readonly string[];
  /** `law`: only in a sentence that speaks of law; `other`: only where the text has another of its names. */
  readonly needs: 'law' | 'other' | null;
}

/** A row of a table of names, `id=Name;Other name@rest`, in its parts. */
export interface NameRow {
  /** Whole, whatever way the table writes it. */
  readonly id: string;
  /** The names as the table writes them, the first one being the one to show. */
  readonly names: readonly string[];
  /** What follows `@`; empty where nothing does. */
  readonly rest: string;
}

const WORD = /[A-Za-zÀ-ɏ]+|\d+/g;
/** Where a name begins, with its first word; the id before it is passed over. */
const FIRST_WORD = /(?:^(?:[^=;\n]*=)?|;)[^A-Za-zÀ-ɏ\d\n]*([A-Za-zÀ-ɏ]+|\d+)/gm;

const NAME = /[^;@\n]*/y;

/** Read one row. */
export function readRow(line: string): NameRow {
  const [left = '', rest = ''] = line.split('@');
  const cut = left.indexOf('=');
  const names = left.slice(cut + 1).split(';');
  return { id: wholeId(left.slice(0, Math.max(0, cut)), names), names, rest };
}

/** An id that is none or ends in a sign goes on with the slug of a name, which the table need not write twice. */
function wholeId(id: string, names: readonly string[]): string {
  const [first = ''] = names;
  const sign = id.slice(-1) || '/';
  if (sign === '/') return id + slug(first);
  if (sign === '-') return id.slice(0, -1) + slug(first.replace(/ \S+$/, ''));
  return sign === '$' ? id.slice(0, -1) + slug(names.at(-1) ?? '') : id;
}

/**
 * Where the names of a table begin: calls back with the first word as `Word.key` has it, and the offset of that word.
 *
 * A table is long and an article names little of it, so that the rest of a row is read only when its first word is met.
 */
export function eachFirstWord(table: string, note: (key: string, offset: number) => void): void {
  for (const { 0: begin, 1: word = '', index } of table.matchAll(FIRST_WORD))
    note(word.charCodeAt(0) < 58 ? '#' : word.toLowerCase(), index + begin.length - word.length);
}

/** The whole row that an offset lies in. */
export function rowAt(table: string, offset: number): string {
  return table.slice(table.lastIndexOf('\n', offset) + 1, table.indexOf('\n', offset));
}

/** The name, with its flag, whose first word is at an offset. */
export function nameAt(table: string, offset: number): string {
  NAME.lastIndex = offset;
  return NAME.exec(table)?.[0] ?? '';
}

/** The words of a written name, as `splitWords` gives them, in the case that they are wanted in. */
export function wordsOf(written: string): readonly string[] {
  const words: readonly string[] = written.match(WORD) ?? [];
  if (written.includes('*')) return words.map((word) => word.toLowerCase());
  return written.includes('+') ? words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()) : words;
}

/** What a written name needs beside itself to count. */
export function needsOf(written: string): NameEntry['needs'] {
  return written.endsWith('~') ? 'law' : written.endsWith('^') ? 'other' : null;
}

/** A written name without its flags. */
export function plainName(written: string): string {
  return written.replace(/[*+~^]+$/, '');
}
