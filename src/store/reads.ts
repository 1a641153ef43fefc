import type { LogTables } from './database.ts';
import type { FieldOf, KeyOf, RowOf, Tables } from './table.ts';

/** Reading within one transaction: all of it sees the same. Only its own promises may be awaited meanwhile. */
export interface Reads<Own extends Tables = LogTables> {
  get<Name extends keyof Own & string>(table: Name, key: KeyOf<Own[Name]>): Promise<RowOf<Own[Name]> | undefined>;
  /** Every key, ascending. */
  keys<Name extends keyof Own & string>(table: Name): Promise<KeyOf<Own[Name]>[]>;
  /** Every row, or those with keys from `from` to before `to`; by their keys, ascending. */
  all<Name extends keyof Own & string>(table: Name): Promise<RowOf<Own[Name]>[]>;
  range<Name extends keyof Own & string>(
    table: Name,
    from: KeyOf<Own[Name]>,
    to: KeyOf<Own[Name]>,
  ): Promise<RowOf<Own[Name]>[]>;
  count(table: keyof Own & string): Promise<number>;
  /** The rows with a value in a field that is an index. */
  where<Name extends keyof Own & string>(
    table: Name,
    index: FieldOf<RowOf<Own[Name]>>,
    value: string,
  ): Promise<RowOf<Own[Name]>[]>;
}

/** Writing within one transaction: all of it or nothing. What is written needs no waiting for. */
export interface Writes<Own extends Tables = LogTables> extends Reads<Own> {
  put<Name extends keyof Own & string>(table: Name, row: RowOf<Own[Name]>): void;
  /** The same for a table whose rows do not hold their key. */
  putAt<Name extends keyof Own & string>(table: Name, key: KeyOf<Own[Name]>, row: RowOf<Own[Name]>): void;
  delete<Name extends keyof Own & string>(table: Name, key: KeyOf<Own[Name]>): void;
  /** Delete rows with keys from `from` to before `to`. */
  deleteRange<Name extends keyof Own & string>(table: Name, from: KeyOf<Own[Name]>, to: KeyOf<Own[Name]>): void;
  clear(table: keyof Own & string): void;
}
