import type { CitationType } from '../model/mention.ts';

/** One name of an instrument. */
export interface NameEntry {
  readonly id: string;
  readonly type: CitationType;
  /** The name's words as `splitWords` gives them. */
  readonly words: readonly string[];
  /** `law`: only in a sentence that speaks of law; `other`: only where the text has another of its names. */
  readonly needs: 'law' | 'other' | null;
  /** For an act that is told from others of its name by its year. */
  readonly year: string | null;
}

/** A row of a table of names. */
export interface NameRow {
  readonly id: string;
  /** The names as the table writes them, the first one being the one to show. */
  readonly names: readonly string[];
  readonly sameAs: readonly string[];
}

const WORD = /[\p{L}]+|\d+/gu;
const NEEDS: Readonly<Record<string, 'law' | 'other'>> = { '~': 'law', '^': 'other' };

/** Read the rows of a table: `id=Name;Other name@same as`. @param slugged makes the id where a row has none. */
export function readRows(table: string, slugged: (name: string) => string): NameRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', same] = line.split('@');
      const cut = left.indexOf('=');
      const names = left.slice(cut + 1).split(';');
      const own = cut < 0 ? (names[0] ?? '') : left.slice(0, cut);
      return { id: slugged(cut < 0 ? `+${own}` : own), names, sameAs: same ? same.split(',') : [] };
    });
}

/** The entries that one written name stands for, with its flag taken off. */
export function readName(written: string, id: string, type: CitationType, year: string | null = null): NameEntry {
  const needs = NEEDS[written.slice(-1)] ?? null;
  return { id, type, needs, year, words: written.match(WORD) ?? [] };
}

/** A written name without its flag. */
export function plainName(written: string): string {
  return written.replace(/[~^]$/, '');
}
