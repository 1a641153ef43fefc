/** What a row is found by. */
export type Key = string | number | readonly (string | number)[];

/** How the rows of a table are found. */
export interface Table<Row, RowKey extends Key> {
  /** The field of a row that is its key, or several together; `null` where the key is given beside the row. */
  readonly key: string | readonly string[] | null;
  /** The fields by which rows are found too; a row without the field is not. */
  readonly indexes: readonly string[];
  /** Never there: it tells the compiler what a row and its key are. */
  readonly holds?: readonly [Row, RowKey];
}

export type Tables = Readonly<Record<string, Table<unknown, Key>>>;
export type RowOf<One> = One extends Table<infer Row, infer _> ? Row : never;
export type KeyOf<One> = One extends Table<infer _, infer RowKey> ? RowKey : never;
/** The fields of a row, also those that only some rows have. */
export type FieldOf<Row> = Row extends unknown ? keyof Row & string : never;

/** Say how a table's rows are found. */
export function table<Row, RowKey extends Key>(
  key: FieldOf<Row> | readonly FieldOf<Row>[] | null,
  ...indexes: readonly FieldOf<Row>[]
): Table<Row, RowKey> {
  return { key, indexes };
}

/** A database: its name, and the tables that it is made with. */
export interface Stored<Own extends Tables> {
  readonly name: string;
  readonly tables: Own;
  /** The tables that a transaction is about unless it names others: who writes to them waits for each other. */
  readonly usual: readonly (keyof Own & string)[];
}
