import type { CurrentAnnotation } from '../../model/event.ts';
import { escapeText } from '../plain-text.ts';
import type { Written } from '../written.ts';
import { COLUMNS, type CsvField } from './columns.data.ts';
import { fieldsOf } from './guess-columns.ts';

/** The first line of a CSV file. */
export function csvHeader(): string {
  return line(fieldsOf().map((field) => COLUMNS[field][0]));
}

/** Write an annotation as a row; `fromRow` is the inverse. */
export function toCsvRow({ id, body, revisedAt, retracted }: CurrentAnnotation): Written<string> {
  if (retracted) return { refused: 'retracted' };
  const [first, ...others] = body.sources;
  if (!first) return { refused: 'no-address' };
  const cells: Readonly<Record<CsvField, string>> = {
    claim: escapeText(body.claim?.text ?? ''),
    variants: (body.claim?.variants ?? []).map(escapeText).join('\n'),
    speaker: escapeText(body.claim?.speaker ?? ''),
    saidOn: body.claim?.saidOn ?? '',
    citations: body.citations.join('; '),
    status: body.status,
    summary: escapeText(body.summary),
    sourceUrl: first.url,
    sourceTitle: escapeText(first.title),
    sourcePublisher: escapeText(first.publisher),
    sourceDate: first.date ?? '',
    sourceExcerpt: escapeText(first.excerpt ?? ''),
    sourcePrimary: first.primary ? 'true' : '',
    moreSources: others.length > 0 ? JSON.stringify(others) : '',
    publisher: escapeText(body.publisher),
    pageUrl: body.target?.url ?? '',
    exact: body.target?.selector.exact ?? '',
    prefix: body.target?.selector.prefix ?? '',
    suffix: body.target?.selector.suffix ?? '',
    rating: escapeText(body.rating?.words ?? ''),
    ratingAuthor: escapeText(body.rating?.author ?? ''),
    ratingDate: body.rating?.date ?? '',
    language: body.language === 'und' ? '' : body.language,
    licence: escapeText(body.licence ?? ''),
    reviewBy: body.reviewBy ?? '',
    changed: revisedAt,
    url: body.origin?.url ?? '',
    id: escapeText(body.origin?.id ?? id),
  };
  const lost = body.claim?.variants.some((words) => words.includes('\n')) ? ['claim.variants'] : [];
  return { value: line(fieldsOf().map((field) => guard(cells[field]))), lost };
}

/** Keep a spreadsheet from taking a text for a formula. */
function guard(cell: string): string {
  return /^'*[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n;\t|]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
