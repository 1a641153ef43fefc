import { COLUMNS, type CsvField } from '../../core/interop/csv/columns.data.ts';
import { fieldsOf } from '../../core/interop/csv/guess-columns.ts';
import { t, type WordKey } from '../../parts/words.ts';

/** The fields by the names that they have in the form; of a source, which of its fields. */
const names: Readonly<Partial<Record<CsvField, WordKey | readonly [WordKey, WordKey]>>> = {
  claim: 'columnStatement',
  variants: 'variants',
  speaker: 'speaker',
  saidOn: 'saidOnLabel',
  citations: 'citationIds',
  status: 'statusLabel',
  summary: 'summaryLabel',
  sourceUrl: ['sources', 'link'],
  sourceTitle: ['sources', 'title'],
  sourcePublisher: ['sources', 'publisherLabel'],
  sourceDate: ['sources', 'date'],
  sourceExcerpt: ['sources', 'excerpt'],
  sourcePrimary: ['sources', 'primarySource'],
  publisher: 'field_publisher',
  pageUrl: 'page',
  rating: 'field_rating',
  ratingAuthor: ['field_rating', 'ratingAuthor'],
  ratingDate: ['field_rating', 'ratingDate'],
  language: 'language',
  licence: 'licence',
  reviewBy: 'columnReview',
  changed: 'columnChanged',
  url: 'columnAddress',
};

/** What a column of a table can hold, in words; the rest by the name that it has in files. */
export function csvFieldName(field: CsvField): string {
  const name = names[field];
  if (!name) return COLUMNS[field][0];
  return typeof name === 'string' ? t(name) : t('listedWith', { first: t(name[0]), second: t(name[1]) });
}

/** A field that a record of a table was refused or changed for; as it is where it is no field of a table. */
export function recordField(field: string, csv: boolean): string {
  const known = csv ? fieldsOf().find((one) => one === field) : undefined;
  return known ? csvFieldName(known) : field;
}
