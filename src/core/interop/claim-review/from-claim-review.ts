import { type Annotation, type Rating, type Source, statuses } from '../../model/annotation.ts';
import type { RefusedRecord, TakenRecord } from '../../model/imported.ts';
import { hasType, isObject, type JsonObject, listOf } from '../field.ts';
import { keepNotes, LONGEST, type Notes } from '../keep-notes.ts';
import type { MarkedUpPage } from '../page/read-page.ts';
import { readDate } from '../read-date.ts';
import { readLanguage } from '../read-language.ts';
import { refuse } from '../refuse.ts';
import { readCited } from './read-cited.ts';
import { statusOfRating } from './status-of-rating.ts';

/** What is known around a review. */
export interface ReviewPlace {
  /** The page that the review stands in; `null` in a file of data. */
  readonly page: MarkedUpPage | null;
  /** The objects around it, by their ids. */
  readonly nodes: ReadonlyMap<string, JsonObject>;
}

type Outcome = Omit<TakenRecord, 'record'> | Omit<RefusedRecord, 'record'>;

/** Fields that are read, and fields that say nothing about the claim. */
const KNOWN = new Set(
  `@context @id @type type id url name headline title subtitle description reviewBody claimReviewed itemReviewed reviewRating author publisher
  datePublished dateModified dateCreated inLanguage license sdLicense sdPublisher sdDatePublished mainEntityOfPage image thumbnailUrl identifier
  isAccessibleForFree citation isBasedOn mentions expires reviewAspect`.split(/\s+/),
);

/**
 * Make an annotation of a review, in the words of its publisher.
 *
 * @see https://schema.org/ClaimReview
 */
export function fromClaimReview(review: JsonObject, { page, nodes }: ReviewPlace): Outcome {
  const notes = keepNotes(page?.url ?? null);
  const follow = (value: unknown): JsonObject | null => {
    const node = Array.isArray(value) ? value[0] : value;
    if (!isObject(node)) return null;
    const id = node['@id'];
    return (Object.keys(node).length === 1 && typeof id === 'string' ? nodes.get(id) : undefined) ?? node;
  };
  const item = follow(review.itemReviewed) ?? {};
  const [text = '', ...variants] = claimTexts(review, item, notes);
  if (text === '') return { refusal: 'no-claim', field: 'claimReviewed' };
  const url =
    notes.address(review.url, 'url') ?? notes.address(review.mainEntityOfPage, 'mainEntityOfPage') ?? page?.url;
  if (!url) return refuse('no-address', 'url', text);
  const author = follow(review.author);
  const publisher = publisherOf(review, author, follow(review.publisher), page, notes);
  if (publisher === '') return refuse('no-publisher', 'author', text);

  const published = notes.date(review.datePublished, 'datePublished');
  const modified = notes.date(review.dateModified, 'dateModified');
  const shown = published ?? page?.published?.slice(0, 10) ?? null;
  const date = shown ?? modified;
  const at = readDate(review.dateModified)?.at ?? readDate(review.datePublished)?.at ?? page?.published ?? null;
  if (!at) notes.note('undated', 'datePublished');
  const title = firstText(notes, LONGEST.field, review, ['name', 'headline', 'title']) || page?.title || '';
  const rated = follow(review.reviewRating);
  const words = ratingWords(rated, notes);
  const rating =
    words === '' ? null : composeRating(words, rated, notes.text(author, 'author') || publisher, date, notes);
  if (words !== '' && !rating) notes.note('rating-undated', 'reviewRating');
  const found = firstText(notes, LONGEST.summary, review, ['reviewBody', 'description', 'subtitle']) || title;
  const summary = words !== '' && !rating && found !== '' ? `${found} (“${words}”)` : found;
  const speaker = notes.text(follow(item.author), 'itemReviewed.author');
  const source: Source = { date: shown, publisher, title: title || url, url };
  const cited = readCited(review, notes);
  const target = seenAt(item, text, notes);
  const aspect = typeof review.reviewAspect === 'string' ? review.reviewAspect : '';
  const licence = notes.address(review.sdLicense, 'sdLicense') ?? licenceOf(review, notes);
  const reviewBy = notes.date(review.expires, 'expires');
  noteUnknown(review, item, notes);

  // In the order of canonical JSON, which has to put in order what is not.
  const annotation: Annotation = {
    citations: cited.citations,
    claim: {
      saidOn: notes.date(item.datePublished ?? item.dateCreated, 'itemReviewed.datePublished'),
      speaker: speaker || null,
      text,
      variants,
    },
    language: readLanguage(review.inLanguage) ?? readLanguage(item.inLanguage) ?? page?.language ?? 'und',
    ...(licence && { licence }),
    origin: { url },
    publisher,
    ...(rating && { rating }),
    ...(reviewBy && { reviewBy }),
    sources: [source, ...cited.sources],
    status: statuses.find((status) => status === aspect) ?? statusOfRating(words),
    summary: summary || (words ? `“${words}”` : title),
    target,
  };
  return { annotation, at, warnings: notes.warnings };
}

/** The claim in its wordings. A claim that the review only points to may hold its words itself. */
function claimTexts(review: JsonObject, item: JsonObject, notes: Notes): string[] {
  const said = listOf(review.claimReviewed).map((words) => notes.text(words, 'claimReviewed', LONGEST.words));
  const other = listOf(item.alternateName).map((words) =>
    notes.text(words, 'itemReviewed.alternateName', LONGEST.words),
  );
  const own = hasType(item, 'Claim')
    ? [notes.text(item.text ?? item.claimReviewed ?? item.name, 'itemReviewed.text', LONGEST.words)]
    : [];
  const named = said.some((words) => words !== '') ? said : own;
  return [...new Set([...named, ...other].filter((words) => words !== ''))].slice(0, 200);
}

/** The organisation where one is named, by the review or by its page's article, else whoever signs the review. */
function publisherOf(
  review: JsonObject,
  author: JsonObject | null,
  publisher: JsonObject | null,
  page: MarkedUpPage | null,
  notes: Notes,
): string {
  const house = notes.text(publisher, 'publisher');
  const name = notes.text(author ?? review.author, 'author');
  return author && hasType(author, 'Person') ? house || page?.house || name : name || house || page?.house || '';
}

function ratingWords(rating: JsonObject | null, notes: Notes): string {
  if (!rating) return '';
  const words = firstText(notes, LONGEST.field, rating, ['alternateName', 'name', 'ratingExplanation', 'description']);
  if (words !== '' && !/^\d+$/.test(words)) return words;
  const value = notes.text(rating.ratingValue, 'reviewRating.ratingValue');
  const best = notes.text(rating.bestRating, 'reviewRating.bestRating');
  return words || (value && best ? `${value} / ${best}` : value);
}

function composeRating(
  words: string,
  rated: JsonObject | null,
  author: string,
  published: string | null,
  notes: Notes,
): Rating | null {
  const date = notes.date(rated?.dateCreated, 'reviewRating.dateCreated') ?? published;
  return date ? { author: notes.text(rated?.author, 'reviewRating.author') || author, date, words } : null;
}

function firstText(notes: Notes, most: number, object: JsonObject, fields: readonly string[]): string {
  for (const field of fields) {
    const text = notes.text(object[field], field, most);
    if (text !== '') return text;
  }
  return '';
}

/** Where the claim was seen: its first appearance. */
function seenAt(item: JsonObject, exact: string, notes: Notes): Annotation['target'] {
  const places = [...listOf(item.firstAppearance), ...listOf(item.appearance), ...(item.url ? [item] : [])];
  if (places.length > 1) notes.note('fields-left-out', 'itemReviewed.appearance');
  const url = notes.address(places[0], 'itemReviewed.appearance');
  return url ? { selector: { exact, prefix: '', suffix: '' }, url } : null;
}

function licenceOf(review: JsonObject, notes: Notes): string | null {
  const [first] = listOf(review.license);
  const named = isObject(first) ? (first.url ?? first.name) : first;
  return notes.text(named, 'license') || null;
}

function noteUnknown(review: JsonObject, item: JsonObject, notes: Notes): void {
  for (const field of Object.keys(review).slice(0, 100))
    if (!KNOWN.has(field)) notes.note('fields-left-out', field.slice(0, 60));
  for (const field of ['author', 'itemReviewed'])
    if (listOf(review[field]).length > 1) notes.note('fields-left-out', field);
  if (listOf(item.author).length > 1) notes.note('fields-left-out', 'itemReviewed.author');
  const rating = review.reviewRating;
  if (isObject(rating) && rating.ratingValue !== undefined && rating.ratingValue !== '')
    notes.note('fields-left-out', 'reviewRating.ratingValue');
}
