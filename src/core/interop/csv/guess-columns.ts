import { COLUMNS, type CsvField } from './columns.data.ts';

/** Which field each column holds, in the file's order; `null` for a column that is left out. */
export type Mapping = readonly (CsvField | null)[];

const BY_NAME: ReadonlyMap<string, CsvField> = new Map(
  fieldsOf().flatMap((field) => COLUMNS[field].map((name): [string, CsvField] => [fold(name), field])),
);

/** Guess which field each column holds from its name; each field is given once, to the first column. */
export function guessColumns(header: readonly string[]): Mapping {
  const given = new Set<CsvField>();
  return header.map((name) => {
    const field = BY_NAME.get(fold(name));
    if (!field || given.has(field)) return null;
    given.add(field);
    return field;
  });
}

/** The fields that a column can hold, in the order in which they are written. */
export function fieldsOf(): CsvField[] {
  return Object.keys(COLUMNS) as CsvField[];
}

/** Letters and digits in lower case: `Claim_Text` and `claim text` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
