import { COLUMNS, type CsvField, GERMAN_COLUMNS } from './columns.data.ts';

/** Which field each column holds, in the file's order; `null` for a column that is left out. */
export type Mapping = readonly (CsvField | null)[];

type Names = ReadonlyMap<string, CsvField>;

const EVERYWHERE: Names = byName(COLUMNS);
const GERMAN: Names = byName(GERMAN_COLUMNS);
/** German, and in other languages a word for something else. */
const GRADE = 'note';

/** Guess which field each column holds from its name; each field is given once, to the first column. */
export function guessColumns(header: readonly string[]): Mapping {
  const names = header.map(fold);
  const german = names.some((name) => name !== GRADE && GERMAN.has(name));
  const given = new Set<CsvField>();
  return names.map((name) => {
    const field = EVERYWHERE.get(name) ?? (german || name !== GRADE ? GERMAN.get(name) : undefined);
    if (!field || given.has(field)) return null;
    given.add(field);
    return field;
  });
}

/** The fields that a column can hold, in the order in which they are written. */
export function fieldsOf(): CsvField[] {
  return Object.keys(COLUMNS) as CsvField[];
}

function byName(columns: Readonly<Partial<Record<CsvField, readonly string[]>>>): Names {
  return new Map(
    fieldsOf().flatMap((field) => (columns[field] ?? []).map((name): [string, CsvField] => [fold(name), field])),
  );
}

/** Letters and digits in lower case: `Claim_Text` and `claim text` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
