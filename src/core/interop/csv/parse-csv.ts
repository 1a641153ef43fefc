/** A row of a CSV file. */
export interface CsvRow {
  readonly fields: readonly string[];
  /** The file ended inside a quoted field. */
  readonly cutOff: boolean;
}

export interface CsvParser {
  /** @returns the rows that this piece of the file completes */
  push(text: string): CsvRow[];
  end(): CsvRow[];
}

/** A row that is larger has lost the end of a quoted field. */
const LONGEST = 4_000_000;

/**
 * Parse CSV while it is read: quoted fields with delimiters, line breaks and doubled quotation marks in them.
 *
 * A quotation mark inside an unquoted field is a character; what follows a closing one belongs to the field.
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
  let afterReturn = false;

  const endField = () => {
    fields.push(field);
    field = '';
    wasQuoted = false;
  };
  const endRow = (cutOff: boolean) => {
    const blank = fields.length === 0 && field.trim() === '' && !wasQuoted && !cutOff;
    endField();
    if (!blank) rows.push({ fields, cutOff });
    fields = [];
    size = 0;
    quoted = false;
    closing = false;
  };
  const take = (text: string) => {
    field += text;
    size += text.length;
    if (size > LONGEST) endRow(true);
  };
  const outside = (sign: string) => {
    if (sign === delimiter) endField();
    else if (sign === '\n' && afterReturn) afterReturn = false;
    else if (sign === '\n' || sign === '\r') {
      endRow(false);
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
      if (quoted && !closing) endRow(true);
      else if (field !== '' || fields.length > 0 || wasQuoted) endRow(false);
      const done = rows;
      rows = [];
      return done;
    },
  };
}
