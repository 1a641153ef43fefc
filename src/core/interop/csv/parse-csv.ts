/** A row of a CSV file. */
export interface CsvRow {
  readonly fields: readonly string[];
  /**
   * Why the row cannot be trusted: a quoted field has no end, or one of several lines ends before other words, which began in a
   * line of their own; or the row is larger than any is. `null` when it can.
   */
  readonly broken: 'cut-off' | 'too-long' | null;
}

export interface CsvParser {
  /** @returns the rows that this piece of the file completes */
  push(text: string): CsvRow[];
  end(): CsvRow[];
}

/** What is larger is no row; reading goes on in the next line. */
const LONGEST = 4_000_000;

/**
 * Parse CSV while it is read: quoted fields with delimiters, line breaks and doubled quotation marks in them.
 *
 * A quotation mark inside an unquoted field is a character; what follows a closing one in a field of one line belongs to the field.
 * Blank lines are no rows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(delimiter: string): CsvParser {
  let rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let size = 0;
  let quoted = false;
  /** A quotation mark inside a quoted field that may close it. */
  let closing = false;
  let wasQuoted = false;
  let torn = false;
  let afterReturn = false;
  /** What is left of the line of a row that was too long. */
  let skipping = false;

  const endField = () => {
    fields.push(field);
    field = '';
    wasQuoted = false;
  };
  const endRow = (broken: CsvRow['broken']) => {
    const blank = fields.length === 0 && field.trim() === '' && !wasQuoted && !broken;
    endField();
    if (!blank) rows.push({ fields, broken: broken ?? (torn ? 'cut-off' : null) });
    fields = [];
    torn = false;
    size = 0;
    quoted = false;
    closing = false;
  };
  const take = (text: string) => {
    if (wasQuoted && !quoted && !torn && text.trim() !== '') torn = /[\r\n]/.test(field);
    field += text;
    size += text.length;
    if (size <= LONGEST) return;
    endRow('too-long');
    skipping = true;
  };
  const outside = (sign: string) => {
    if (sign === delimiter) endField();
    else if (sign === '\n' && afterReturn) afterReturn = false;
    else if (sign === '\n' || sign === '\r') {
      endRow(null);
      afterReturn = sign === '\r';
      return;
    } else if (sign === '"' && field === '' && !wasQuoted) {
      quoted = true;
      wasQuoted = true;
    } else take(sign);
    afterReturn = false;
  };

  return {
    push(text) {
      const special = new RegExp(`["\\r\\n\\u{${delimiter.charCodeAt(0).toString(16)}}]`, 'gu');
      for (let at = 0; at < text.length; ) {
        if (skipping) {
          const length = text.slice(at).search(/[\r\n]/);
          skipping = length < 0;
          at = skipping ? text.length : at + length;
          continue;
        }
        if (closing) {
          closing = false;
          if (text[at] === '"') {
            take('"');
            at++;
            continue;
          }
          quoted = false;
        }
        if (quoted) {
          const end = text.indexOf('"', at);
          take(text.slice(at, end < 0 ? text.length : end));
          closing = end >= 0 && quoted;
          at = end < 0 ? text.length : end + 1;
          continue;
        }
        special.lastIndex = at;
        const next = special.exec(text)?.index ?? text.length;
        if (next > at) {
          afterReturn = false;
          take(text.slice(at, next));
        }
        if (next < text.length) outside(text.charAt(next));
        at = next + 1;
      }
      const done = rows;
      rows = [];
      return done;
    },
    end() {
      if (quoted && !closing) endRow('cut-off');
      else if (field !== '' || fields.length > 0 || wasQuoted) endRow(null);
      const done = rows;
      rows = [];
      return done;
    },
  };
}
