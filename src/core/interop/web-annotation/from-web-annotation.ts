import { type Annotation, type Rating, type Source, type Status, statuses } from '../../model/annotation.ts';
import type { RefusedRecord, TakenRecord } from '../../model/imported.ts';
import { hasType, isObject, type JsonObject, listOf } from '../field.ts';
import { keepCitation } from '../keep-citation.ts';
import { keepNotes, LONGEST, type Notes } from '../keep-notes.ts';
import { cleanText, cutText } from '../plain-text.ts';
import { readDate } from '../read-date.ts';
import { readLanguage } from '../read-language.ts';
import { refuse } from '../refuse.ts';

type Outcome = Omit<TakenRecord, 'record'> | Omit<RefusedRecord, 'record'>;

/** More bodies than any annotation has. */
const MOST = 600;

/**
 * Make an annotation of a W3C Web Annotation, of ours or of another tool's.
 *
 * Without a claim among its bodies, the words that it selects are the claim; its comment is the summary; without sources, its own
 * address is where a reader can check.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function fromWebAnnotation(record: JsonObject): Outcome {
  const notes = keepNotes(null);
  const bodies = [...listOf(record.body), ...listOf(record.bodyValue)].slice(0, MOST).map(toBody);
  if (listOf(record.body).length > MOST) notes.note('shortened', 'body');
  const target = readTarget(record.target, notes);
  const citations = readCitations(bodies, notes);
  const claim = readClaim(bodies, citations.length > 0 ? null : target, notes);
  if (!claim && citations.length === 0) return { refusal: 'no-claim', field: 'target.selector' };
  const publisher =
    nameOf(record.creator, 'creator', notes) || nameOf(record['dcterms:creator'], 'dcterms:creator', notes);
  if (publisher === '') return refuse('no-publisher', 'creator', claim?.text ?? citations.join(', '));
  const own = notes.address(record.via, 'via') ?? webId(record.id);
  const date = notes.date(record.created, 'created');
  const comment = bodies.find(
    ({ purpose, value }) => value !== undefined && (!purpose || purpose === 'commenting' || purpose === 'describing'),
  );
  const html = comment?.format === 'text/html';
  const summary = html
    ? notes.text(comment?.value, 'body.value', LONGEST.summary)
    : notes.verbatim(comment?.value, 'body.value', LONGEST.summary);
  const linked = bodies.flatMap((body) => readSource(body, notes) ?? []).slice(0, 200);
  const sources = linked.length > 0 || !own ? linked : [{ url: own, title: own, publisher, date }];
  const [first] = sources;
  if (!first) return refuse('no-address', 'body.source', claim?.text ?? citations.join(', '));
  const at = readDate(record.modified)?.at ?? readDate(record.created)?.at ?? null;
  if (!at) notes.note('undated', 'modified');
  const rating = readRating(bodies, publisher, date, notes);
  const licence = notes.verbatim(listOf(record.rights)[0], 'rights', LONGEST.field);
  const reviewBy = notes.date(record['schema:expires'], 'schema:expires');
  const id =
    typeof record.id === 'string' && record.id.length <= 500 ? notes.verbatim(record.id, 'id', LONGEST.field) : '';
  noteUnknown(bodies, comment, notes);
  const annotation: Annotation = {
    claim,
    citations,
    status: readStatus(bodies, notes),
    summary,
    sources,
    publisher,
    target,
    ...(rating && { rating }),
    language: readLanguage(comment?.language) ?? 'und',
    ...(licence && { licence }),
    ...(reviewBy && { reviewBy }),
    origin: { url: own ?? first.url, ...(id && { id }) },
  };
  return { annotation, at, warnings: notes.warnings };
}

function toBody(body: unknown): JsonObject {
  if (isObject(body)) return body;
  return typeof body === 'string' && /^https?:/i.test(body) ? { purpose: 'linking', id: body } : { value: body };
}

function readTarget(value: unknown, notes: Notes): Annotation['target'] {
  const [first, ...others] = listOf(value);
  if (others.length > 0) notes.note('fields-left-out', 'target');
  if (!isObject(first)) return null;
  const selectors = listOf(first.selector).filter(isObject);
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector'));
  if (selectors.length > (quote ? 1 : 0)) notes.note('fields-left-out', 'target.selector');
  const url = notes.address(first.source ?? first.id, 'target.source');
  if (!quote || !url) return null;
  // Blanks at the edges belong to the words around.
  const part = (field: 'exact' | 'prefix' | 'suffix') => {
    const words = quote[field];
    const text = typeof words === 'string' ? cleanText(words) : '';
    if (text.length > LONGEST.words) notes.note('shortened', `target.selector.${field}`);
    return cutText(text, LONGEST.words);
  };
  return { url, selector: { exact: part('exact'), prefix: part('prefix'), suffix: part('suffix') } };
}

function readClaim(bodies: readonly JsonObject[], target: Annotation['target'], notes: Notes): Annotation['claim'] {
  const body = bodies.find((one) => hasType(one, 'Claim'));
  const text = body
    ? notes.verbatim(word(body, 'text'), 'schema:text', LONGEST.words)
    : (target?.selector.exact.trim() ?? '');
  if (text === '') return null;
  const author = body && word(body, 'author');
  const variants = listOf(body && word(body, 'alternateName'))
    .map((words) => notes.verbatim(words, 'schema:alternateName', LONGEST.words))
    .filter((words) => words !== '');
  return {
    text,
    variants: variants.slice(0, 200),
    speaker: notes.verbatim(isObject(author) ? word(author, 'name') : author, 'schema:author', LONGEST.field) || null,
    saidOn: notes.date(body && word(body, 'datePublished'), 'schema:datePublished'),
  };
}

function readCitations(bodies: readonly JsonObject[], notes: Notes): string[] {
  const ids = bodies
    .filter((body) => hasType(body, 'Legislation'))
    .flatMap((body) => keepCitation(word(body, 'legislationIdentifier'), 'schema:legislationIdentifier', notes) ?? []);
  return [...new Set(ids)].slice(0, 200);
}

function readSource(body: JsonObject, notes: Notes): Source | null {
  if (body.purpose !== 'linking') return null;
  const url = notes.address(body.source ?? body.id, 'body.source');
  if (!url) return null;
  const publisher = word(body, 'publisher');
  const excerpt = notes.verbatim(word(body, 'text'), 'schema:text', LONGEST.excerpt);
  return {
    url,
    title: notes.verbatim(word(body, 'name'), 'schema:name', LONGEST.field) || url,
    publisher: notes.verbatim(
      isObject(publisher) ? word(publisher, 'name') : publisher,
      'schema:publisher',
      LONGEST.field,
    ),
    date: notes.date(word(body, 'datePublished'), 'schema:datePublished'),
    ...(excerpt && { excerpt }),
    ...(word(body, 'additionalType') === 'primary' && { primary: true }),
  };
}

function readRating(
  bodies: readonly JsonObject[],
  publisher: string,
  published: string | null,
  notes: Notes,
): Rating | null {
  const body = bodies.find(({ purpose }) => purpose === 'assessing');
  const words = notes.verbatim(body?.value, 'body.value', LONGEST.field);
  if (words === '') return null;
  const date = notes.date(body?.created, 'body.created') ?? published;
  if (!date) notes.note('rating-undated', 'body.created');
  return date ? { words, author: nameOf(body?.creator, 'body.creator', notes) || publisher, date } : null;
}

function readStatus(bodies: readonly JsonObject[], notes: Notes): Status {
  const value = bodies.find(({ purpose }) => purpose === 'classifying')?.value;
  const named = statuses.find((status) => status === value);
  if (named) return named;
  if (value !== undefined)
    notes.note('status-unknown', 'body.value', typeof value === 'string' ? cleanText(value) : '');
  return 'contested';
}

/** A property of schema.org, with or without its prefix. */
function word(node: JsonObject, name: string): unknown {
  return node[`schema:${name}`] ?? node[`https://schema.org/${name}`] ?? node[name];
}

function nameOf(value: unknown, field: string, notes: Notes): string {
  const [first] = listOf(value);
  const name = isObject(first) ? (first.name ?? first['foaf:name'] ?? first['schema:name'] ?? first.nickname) : first;
  return notes.verbatim(Array.isArray(name) ? name[0] : name, field, LONGEST.field);
}

function webId(id: unknown): string | null {
  return keepNotes(null).address(id, 'id');
}

function noteUnknown(bodies: readonly JsonObject[], comment: JsonObject | undefined, notes: Notes): void {
  const read = new Set(['linking', 'assessing', 'classifying', 'identifying']);
  for (const body of bodies)
    if (body !== comment && !hasType(body, 'Claim') && !(typeof body.purpose === 'string' && read.has(body.purpose)))
      notes.note(
        'fields-left-out',
        `body (${typeof body.purpose === 'string' ? body.purpose.slice(0, 40) : 'no purpose'})`,
      );
}
