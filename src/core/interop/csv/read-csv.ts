import type { Warning } from '../../model/imported.ts';
import { mostWarnings } from '../keep-notes.ts';
import type { Reader, ReadRecord } from '../reader.ts';
import { fromRow } from './from-row.ts';
import { guessColumns, type Mapping } from './guess-columns.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { type CsvParser, type CsvRow, parseCsv } from './parse-csv.ts';

export interface CsvOptions {
  /** Absent: guessed. */
  readonly delimiter?: string;
  /** Absent: guessed from the first row. */
  readonly mapping?: Mapping;
  /** Who publishes rows that name nobody. */
  readonly publisher: string;
}

/** Enough of a file to guess its delimiter from. */
const HEAD = 20_000;

/** Read the rows of a CSV file whose first row names the columns; records are counted without it and without empty rows. */
export function readCsv({ delimiter, mapping, publisher }: CsvOptions): Reader {
  let head: string | null = '';
  let parser: CsvParser | null = null;
  let columns: Mapping | null = null;
  /** Names of the columns that nobody chose to leave out. */
  let unknown: readonly (string | null)[] = [];
  let count = 0;

  const readRow = ({ fields, broken }: CsvRow): ReadRecord[] => {
    if (!broken && fields.every((cell) => cell.trim() === '')) return [];
    if (!columns) {
      const known = mapping ?? guessColumns(fields);
      columns = known;
      if (!mapping) unknown = fields.map((name, at) => (known[at] ? null : name.trim().slice(0, 60) || String(at + 1)));
      return [];
    }
    const record = ++count;
    if (broken) return [{ record, refusal: broken, field: '' }];
    const outcome = fromRow(fields, columns, publisher);
    if ('refusal' in outcome) return [{ record, ...outcome }];
    const leftOut = unknown.flatMap((field, at): Warning[] =>
      field !== null && fields[at]?.trim() ? [{ caution: 'fields-left-out', field }] : [],
    );
    return [{ record, ...outcome, warnings: [...outcome.warnings, ...leftOut].slice(0, mostWarnings) }];
  };
  const open = (text: string): ReadRecord[] => {
    const bare = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
    parser = parseCsv(delimiter ?? guessDelimiter(text));
    return parser.push(bare).flatMap(readRow);
  };

  return {
    push(text) {
      if (parser) return parser.push(text).flatMap(readRow);
      head = (head ?? '') + text;
      return head.length < HEAD ? [] : open(head);
    },
    end() {
      const begun = parser ? [] : open(head ?? '');
      head = null;
      return [...begun, ...(parser?.end() ?? []).flatMap(readRow)];
    },
  };
}

/** What a CSV file's beginning says of it, for the step in which columns are given their fields. */
export function surveyCsv(head: string): {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** The first rows. */
  readonly rows: readonly (readonly string[])[];
} {
  const delimiter = guessDelimiter(head);
  const parser = parseCsv(delimiter);
  const bare = head.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const rows = parser.push(bare);
  // A file this short may end without a line break.
  const [header, ...others] = (rows.length < 6 ? [...rows, ...parser.end()] : rows).map(({ fields }) => fields);
  return { delimiter, header: header ?? [], mapping: guessColumns(header ?? []), rows: others.slice(0, 5) };
}
