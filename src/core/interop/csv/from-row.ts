import type { Annotation, Rating, Source, Status } from '../../model/annotation.ts';
import type { RefusedRecord, TakenRecord } from '../../model/imported.ts';
import { statusOfRating } from '../claim-review/status-of-rating.ts';
import { isObject } from '../field.ts';
import { keepCitation } from '../keep-citation.ts';
import { keepNotes, LONGEST, type Notes } from '../keep-notes.ts';
import { cleanText, cutText } from '../plain-text.ts';
import { readDate } from '../read-date.ts';
import { readLanguage } from '../read-language.ts';
import { refuse } from '../refuse.ts';
import type { CsvField } from './columns.data.ts';
import type { Mapping } from './guess-columns.ts';
import { STATUS_NAMES } from './status-names.data.ts';

type Outcome = Omit<TakenRecord, 'record'> | Omit<RefusedRecord, 'record'>;

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ...named('contested'),
  ...named('differs'),
  ...named('leftout'),
  ...named('context'),
  ...named('supported'),
  ...named('outdated'),
]);

function named(status: Status): [string, Status][] {
  return STATUS_NAMES[status].map((name) => [name, status]);
}

/**
 * Make an annotation of a row.
 *
 * @param publisher who publishes the rows of a file that has no such column; empty when nobody is named
 */
export function fromRow(row: readonly string[], mapping: Mapping, publisher: string): Outcome {
  if (row.length !== mapping.length) return refuse('wrong-field-count', String(row.length), cellsOf(row));
  const notes = keepNotes(null);
  const raw = (field: CsvField) => unguard(row[mapping.indexOf(field)] ?? '');
  const read = (field: CsvField, most: number = LONGEST.field) => notes.text(raw(field), field, most);
  const text = read('claim', LONGEST.words);
  const citations = raw('citations')
    .split(/[\s;|]+/)
    .filter((id) => id !== '')
    .flatMap((id) => keepCitation(id, 'citations', notes) ?? []);
  if (text === '' && citations.length === 0) return refuse('no-claim', 'claim', cellsOf(row));
  const house = read('publisher') || publisher.trim();
  if (house === '') return refuse('no-publisher', 'publisher', text || citations.join(', '));
  const own = notes.address(raw('url'), 'url');
  const sources = readSources(raw, read, own, house, notes);
  const [first] = sources;
  if (!first) {
    // Of two columns that could hold it the source's is named, unless the other one holds something.
    const isSource = raw('sourceUrl') !== '' || (mapping.includes('sourceUrl') && raw('url') === '');
    const field = isSource ? 'sourceUrl' : 'url';
    return refuse('no-address', field, text || citations.join(', '));
  }
  const changed = notes.date(raw('changed'), 'changed') === null ? null : readDate(raw('changed'));
  const at = changed?.at ?? readDate(raw('sourceDate'))?.at ?? null;
  if (!at) notes.note('undated', 'changed');
  const rating = readRating(read, house, first.date, notes);
  const licence = read('licence');
  const reviewBy = notes.date(raw('reviewBy'), 'reviewBy');
  const id = read('id', 500);
  const annotation: Annotation = {
    claim:
      text === ''
        ? null
        : {
            text,
            variants: readVariants(raw('variants'), notes),
            speaker: read('speaker') || null,
            saidOn: notes.date(raw('saidOn'), 'saidOn'),
          },
    citations: [...new Set(citations)].slice(0, 200),
    status: readStatus(raw('status').trim(), rating?.words ?? '', notes),
    summary: read('summary', LONGEST.summary) || (rating ? `“${rating.words}”` : first.title),
    sources,
    publisher: house,
    target: readTarget(raw, text, notes),
    ...(rating && { rating }),
    language: readLanguage(raw('language')) ?? 'und',
    ...(licence && { licence }),
    ...(reviewBy && { reviewBy }),
    origin: { url: own ?? first.url, ...(id && { id }) },
  };
  return { annotation, at, warnings: notes.warnings };
}

/** A row whose columns do not say which is the claim. */
function cellsOf(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' | ');
}

/** Take away the mark that keeps a spreadsheet from taking a text for a formula; `guard` puts it there. */
function unguard(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function readVariants(cell: string, notes: Notes): string[] {
  const variants = cell.split('\n').map((words) => notes.text(words, 'variants', LONGEST.words));
  return variants.filter((words) => words !== '').slice(0, 200);
}

function readSources(
  raw: (field: CsvField) => string,
  read: (field: CsvField, most?: number) => string,
  own: string | null,
  publisher: string,
  notes: Notes,
): Source[] {
  // A cell may hold several addresses; the first has the other columns.
  const [cell = '', ...others] = raw('sourceUrl').split(/[\s|]+(?=https?:\/\/)/i);
  const url = notes.address(cell, 'sourceUrl') ?? own;
  if (!url) return [];
  const excerpt = read('sourceExcerpt', LONGEST.excerpt);
  const first: Source = {
    url,
    title: read('sourceTitle') || url,
    publisher: read('sourcePublisher') || (raw('sourceUrl') === '' ? publisher : ''),
    date: notes.date(raw('sourceDate'), 'sourceDate'),
    ...(excerpt && { excerpt }),
    ...(/^(?:1|true|yes|x)$/i.test(raw('sourcePrimary').trim()) && { primary: true }),
  };
  const named = others.flatMap((other) => {
    const address = notes.address(other, 'sourceUrl');
    return address ? [{ url: address, title: address, publisher: '', date: null }] : [];
  });
  return [first, ...named, ...readMore(raw('moreSources'), notes)].slice(0, 200);
}

/** Sources beyond the first, as `toCsv` writes them: a JSON list. */
function readMore(cell: string, notes: Notes): Source[] {
  if (cell.trim() === '') return [];
  let list: unknown;
  try {
    list = JSON.parse(cell);
  } catch {
    list = null;
  }
  if (!Array.isArray(list)) {
    notes.note('fields-left-out', 'moreSources');
    return [];
  }
  return list.slice(0, 200).flatMap((one): Source[] => {
    const url = isObject(one) ? notes.address(one.url, 'moreSources') : null;
    if (!isObject(one) || !url) return [];
    const excerpt = notes.verbatim(one.excerpt, 'moreSources', LONGEST.excerpt);
    return [
      {
        url,
        title: notes.verbatim(one.title, 'moreSources', LONGEST.field) || url,
        publisher: notes.verbatim(one.publisher, 'moreSources', LONGEST.field),
        date: notes.date(one.date, 'moreSources'),
        ...(excerpt && { excerpt }),
        ...(one.primary === true && { primary: true }),
      },
    ];
  });
}

function readRating(
  read: (field: CsvField) => string,
  publisher: string,
  published: string | null,
  notes: Notes,
): Rating | null {
  const words = read('rating');
  if (words === '') return null;
  const date = notes.date(read('ratingDate'), 'ratingDate') ?? published;
  if (!date) notes.note('rating-undated', 'rating');
  return date ? { words, author: read('ratingAuthor') || publisher, date } : null;
}

function readStatus(cell: string, rating: string, notes: Notes): Status {
  const words = cleanText(cell).trim();
  const known = STATUSES.get(words.toLowerCase().normalize('NFC'));
  if (known) return known;
  if (cell !== '') notes.note('status-unknown', 'status', words);
  return statusOfRating(rating);
}

function readTarget(raw: (field: CsvField) => string, text: string, notes: Notes): Annotation['target'] {
  const url = notes.address(raw('pageUrl'), 'pageUrl');
  if (!url) return null;
  const part = (field: 'exact' | 'prefix' | 'suffix') => cutText(cleanText(raw(field)), LONGEST.words);
  return { url, selector: { exact: part('exact') || text, prefix: part('prefix'), suffix: part('suffix') } };
}
