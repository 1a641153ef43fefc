import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../src/core/interop/csv/guess-columns.ts';
import { guessDelimiter } from '../../../src/core/interop/csv/guess-delimiter.ts';
import { guessEncoding } from '../../../src/core/interop/csv/guess-encoding.ts';
import { parseCsv } from '../../../src/core/interop/csv/parse-csv.ts';
import { readCsv, surveyCsv } from '../../../src/core/interop/csv/read-csv.ts';
import { csvHeader, toCsvRow } from '../../../src/core/interop/csv/to-csv.ts';
import { makeAnnotation } from '../../fixtures/annotations.ts';
import { standing } from './arbitrary-annotation.ts';

function rows(text: string, delimiter = ',', cut = text.length || 1) {
  const parser = parseCsv(delimiter);
  const found = [];
  for (let at = 0; at < text.length; at += cut) found.push(...parser.push(text.slice(at, at + cut)));
  return [...found, ...parser.end()].map(({ fields, broken }) => (broken ? [...fields, broken] : fields));
}
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('rows of a table', () => {
  test.each<[string, string, string[][]]>([
    [
      'with plain fields',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'with a line break in a field',
      'a,"b\r\nb"\r\nc,d\r\n',
      [
        ['a', 'b\r\nb'],
        ['c', 'd'],
      ],
    ],
    ['with doubled quotation marks', '"a ""b"" c",""""', [['a "b" c', '"']]],
    ['with a quotation mark inside a plain field', 'a "b" c,d', [['a "b" c', 'd']]],
    ['with words behind a closed field', '"a" b,c', [['a b', 'c']]],
    [
      'with empty fields',
      ',,\n"",,',
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
    ['with blank lines between', 'a\n\n\r\nb\n', [['a'], ['b']]],
    [
      'with line ends of an old machine',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['that end inside a field', 'a,"b\nc', [['a', 'b\nc', 'cut-off']]],
    [
      'in which a field of several lines ends before other words',
      'a,"b\n"c,d\ne,f',
      [
        ['a', 'b\nc', 'd', 'cut-off'],
        ['e', 'f'],
      ],
    ],
    ['in which blanks stand behind such a field', '"a\nb" ,c', [['a\nb ', 'c']]],
    ['of nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('are refused once where one is larger than any, and go on in the next line', () => {
    const long = `"${'x'.repeat(9_000_000)}",y\nc,d`;
    expect(rows(long, ',', 1_000_000).map((row) => row.map((cell) => cell.slice(0, 9)))).toEqual([
      ['xxxxxxxxx', 'too-long'],
      ['c', 'd'],
    ]);
  });

  test('come out as they went in, wherever the file is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '|'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 9 }),
        (table, delimiter, cut) => {
          const text = table.map((cells) => cells.map(quote).join(delimiter)).join('\r\n');
          expect(rows(text, delimiter, cut)).toEqual(table);
        },
      ),
    );
  });

  test.each([
    [',', 'claim,url\n"a; b; c",x'],
    [';', 'claim;url\n"a, b, c";x\nd;e, f'],
    ['\t', 'claim\turl\na, b\tx'],
    ['|', 'claim|url|date\na;b|x|y'],
    [';', 'sep=;\r\nclaim,x;url'],
    [',', 'claim'],
  ])('have the delimiter “%s”', (delimiter, text) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  test.each([
    ['utf-8', Buffer.from('Wehr hält – até')],
    ['utf-8', Buffer.from('até').subarray(0, -1)],
    ['utf-16le', Buffer.from('\ufeffhält', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffhält', 'utf16le').swap16()],
    ['utf-16le', Buffer.from('claim;Wehr hält', 'utf16le')],
    ['utf-16be', Buffer.from('claim;Wehr hält', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('hält', 'latin1')],
  ])('are %s', (encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });
});

describe('columns', () => {
  test.each<[string, readonly string[], readonly (string | null)[]]>([
    ['by the names we write', ['claim', 'said_on', 'source_url'], ['claim', 'saidOn', 'sourceUrl']],
    ['in another case and spelling', ['Claim-Reviewed', ' SAID ON ', 'Review URL'], ['claim', 'saidOn', 'url']],
    [
      'in other languages',
      ['Behauptung', 'Sprecher', 'Bewertung', 'Quelle'],
      ['claim', 'speaker', 'rating', 'sourceUrl'],
    ],
    ['a note is no rating in an English table', ['Statement', 'Note', 'Notes'], ['claim', null, null]],
    ['and none in a French one', ['Affirmation', 'Note'], ['claim', null]],
    ['a Note is a grade in a German one', ['Note', 'Aussage'], ['rating', 'claim']],
    [
      'by what somebody calls them in a table of their own',
      ['Statement', 'Who said it', 'When', 'Link to source', 'Checked by', 'Internal no.'],
      ['claim', 'speaker', 'saidOn', 'sourceUrl', 'publisher', null],
    ],
    [
      'so in German',
      ['Zitat', 'Wer hat es gesagt?', 'Wann', 'Link zur Quelle', 'Geprüft von'],
      ['claim', 'speaker', 'saidOn', 'sourceUrl', 'publisher'],
    ],
    [
      'so in French',
      ['Déclaration', "Qui l'a dit", 'Lien vers la source', 'Vérifié par'],
      ['claim', 'speaker', 'sourceUrl', 'publisher'],
    ],
    [
      'so in Spanish',
      ['Cita', 'Quién lo dijo', 'Enlace a la fuente', 'Comprobado por'],
      ['claim', 'speaker', 'sourceUrl', 'publisher'],
    ],
    ['each field once, and not what they do not know', ['claim', 'Claim', 'colour'], ['claim', null, null]],
  ])('are guessed %s', (_, header, fields) => {
    expect(guessColumns(header)).toEqual(fields);
  });

  test('of a file are surveyed from its beginning', () => {
    const survey = surveyCsv('\ufeffBehauptung;Quelle;Farbe\r\nDas Wehr hält;https://fen.example/;rot\r\n');
    expect(survey).toEqual({
      delimiter: ';',
      header: ['Behauptung', 'Quelle', 'Farbe'],
      mapping: ['claim', 'sourceUrl', null],
      rows: [['Das Wehr hält', 'https://fen.example/', 'rot']],
    });
  });

  test('that nobody knows are named where they hold something, and empty rows are none', () => {
    const reader = readCsv({ publisher: 'Fen Desk' });
    const text =
      ',,\nclaim,url,colour\nThe weir holds,https://fen.example/1,red\n,, \nIt fell,https://fen.example/2,\n';
    const leftOut = { caution: 'fields-left-out', field: 'colour' };
    const records = [...reader.push(text), ...reader.end()];
    expect(records).toMatchObject([{ record: 1, warnings: expect.arrayContaining([leftOut]) }, { record: 2 }]);
    expect(records[1]).not.toMatchObject({ warnings: expect.arrayContaining([leftOut]) });
  });

  test('are taken as the moderator gives them', () => {
    const reader = readCsv({ mapping: ['summary', 'claim', 'url', null], publisher: 'Fen Desk' });
    const [record] = [
      ...reader.push('a,b,c,d\nThe accounts say so.,The weir holds,https://fen.example/1,x\n'),
      ...reader.end(),
    ];
    expect(record).toMatchObject({
      record: 1,
      annotation: { claim: { text: 'The weir holds' }, summary: 'The accounts say so.', publisher: 'Fen Desk' },
    });
  });
});

describe('a refused row shows', () => {
  test.each<[string, string, object]>([
    [
      'its claim, where its address is missing',
      'The weir holds,,Fen Desk',
      { refusal: 'no-address', words: 'The weir holds' },
    ],
    [
      'its claim, where nobody says it',
      'The weir holds,https://fen.example/1,',
      { refusal: 'no-publisher', words: 'The weir holds' },
    ],
    [
      'its cells, where it has no claim',
      ' ,https://fen.example/1,Fen Desk',
      { words: 'https://fen.example/1 | Fen Desk' },
    ],
    ['its cells, where they are too few', 'The weir holds,Fen Desk', { words: 'The weir holds | Fen Desk' }],
    ['the beginning of a long claim', `${'x'.repeat(400)},,Fen Desk`, { words: 'x'.repeat(300) }],
  ])('%s', (_, row, shown) => {
    const reader = readCsv({ publisher: '' });
    expect([...reader.push(`claim,url,publisher\n${row}\n`), ...reader.end()]).toMatchObject([shown]);
  });
});

describe('where no address can be read, the field is named', () => {
  test.each<[string, string, string, string]>([
    ['of the source, where the table has a column for it', 'source', '', 'sourceUrl'],
    ['of the source, where it holds something else', 'source', 'the town hall', 'sourceUrl'],
    ['of the fact-check, where that alone has a column', 'url', '', 'url'],
    ['of the fact-check, where that alone holds something', 'source,url', ',the town hall', 'url'],
  ])('%s', (_, header, cells, field) => {
    const reader = readCsv({ publisher: 'Fen Desk' });
    const row = [...reader.push(`claim,${header}\nThe weir holds,${cells}\n`), ...reader.end()];
    expect(row).toMatchObject([{ refusal: 'no-address', field }]);
  });
});

describe('a cell', () => {
  const read = (header: string, row: string) => {
    const reader = readCsv({ publisher: 'Fen Desk' });
    return [...reader.push(`claim,url,${header}\nThe weir holds,https://fen.example/1,${row}`), ...reader.end()][0];
  };
  test.each<[string, string, string, object]>([
    [
      'with several addresses is several sources',
      'source',
      'https://a.example/ https://b.example/',
      { sources: [{ url: 'https://a.example/' }, { url: 'https://b.example/' }] },
    ],
    ['that a spreadsheet would take for a formula loses its apostrophe', 'speaker', "'=Tom", { speaker: '=Tom' }],
    ['with markup is plain text', 'summary', '<b>Yes</b> &amp; no', { summary: 'Yes & no' }],
    ['with our status is one', 'status', 'Outdated', { status: 'outdated' }],
    [
      'with our status as the German screens name it is one',
      'status',
      ' Zitat weicht von der Quelle ab',
      { status: 'differs' },
    ],
    [
      'with a rating has a label by its words alone',
      'rating,date',
      'Missing context,2026-03-01',
      { status: 'context', rating: { words: 'Missing context', date: '2026-03-01' } },
    ],
    ['with a date of two readings has none', 'said on', '03/04/2026', { saidOn: null }],
    ['with a clear date has it', 'said on', '23.4.2026', { saidOn: '2026-04-23' }],
    [
      'with canonical citations names them',
      'citations',
      'us/const/amendment/1; the law',
      { citations: ['us/const/amendment/1'] },
    ],
  ])('%s', (_, header, row, expected) => {
    const record = read(header, row);
    const annotation = record && 'annotation' in record ? record.annotation : null;
    expect({ ...annotation, ...annotation?.claim }).toMatchObject(expected);
  });

  test.each(['=SUM(A1)', '+1', '-1', '@name', "'=1"])(
    'that a spreadsheet would take for a formula is guarded on its way out: %s',
    (text) => {
      const body = makeAnnotation({ summary: text });
      const written = toCsvRow(standing(body));
      expect('value' in written && written.value).toContain(`,'${text},`);
      const reader = readCsv({ publisher: '' });
      const [back] = [...reader.push(csvHeader() + ('value' in written ? written.value : '')), ...reader.end()];
      expect(back).toMatchObject({ annotation: { summary: text } });
    },
  );

  test('that was left out is named', () => {
    expect(read('status,source', 'Nonsense,javascript:alert(1)')).toMatchObject({
      warnings: expect.arrayContaining([
        { caution: 'status-unknown', field: 'status', words: 'Nonsense' },
        { caution: 'address-left-out', field: 'sourceUrl' },
        { caution: 'undated', field: 'changed' },
      ]),
    });
  });
});
