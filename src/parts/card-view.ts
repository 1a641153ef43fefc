import { publisherId } from '../core/log/publisher-id.ts';
import type { Rating, Source, Status } from '../core/model/annotation.ts';
import type { CurrentAnnotation, Reply, Revision } from '../core/model/event.ts';
import type { Finding, Reason } from '../core/model/finding.ts';
import type { Citation, Quotation } from '../core/model/mention.ts';
import type { Entry, PageReport } from '../core/model/page.ts';
import { type CitedView, toCitedView } from './cited-view.ts';
import { type ComparisonView, type PublishedSources, toComparisons, withoutCompared } from './comparison-view.ts';
import { cutText } from './cut-text.ts';
import { annotationKind, type MarkKind, markKind, matchesOf } from './mark-kind.ts';
import { placeLink } from './place-link.ts';
import { spokenWords } from './spoken-words.ts';
import { tellApart } from './tell-apart.ts';

/** Nobody reads more; the annotation keeps them all. */
const mostSources = 50;
const mostWords = 60;
const longestWord = 100;

/** What one publisher says. */
export interface NoteView {
  /** Id of the annotation. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly status: Status;
  /** The name, with the beginning of the key where another publisher of the card has the same. */
  readonly publisher: string;
  readonly publishedAt: string;
  readonly revisedAt: string;
  /** The publisher's own date for another look, once it is past; otherwise `null`. */
  readonly reviewDue: string | null;
  readonly summary: string;
  readonly language: string;
  readonly rating: Rating | null;
  readonly sources: readonly Source[];
  readonly retracted: { readonly at: string; readonly reason: string } | null;
  /** When the reader was first shown it; `null` when that is now. */
  readonly seenOn: string | null;
}

/** One line of what happened to the annotations of a card. */
export interface HistoryLine
  extends Pick<Revision, 'id' | 'kind' | 'at' | 'reason' | 'restored' | 'changed' | 'status'> {
  readonly publisher: string;
}

/** Everything that a card shows, in the order it is shown; words of the interface are not part of it. */
export interface CardView {
  /** Key of the mention. */
  readonly key: string;
  /** Decides the line at the card's head. */
  readonly kind: MarkKind;
  /** Place among the page's statements, or among its citations; `null` where it stands in no page. */
  readonly position: { readonly index: number; readonly total: number } | null;
  /** Of a card that stands in no page: whether it is a preview, or of what is published. */
  readonly isPublished?: boolean;
  /** The words a card is about; `null` for a citation. */
  readonly said: {
    readonly words: string;
    /** Words between quotation marks, rather than told in the article's own. */
    readonly marked: boolean;
    readonly speaker: string | null;
    readonly on: string | null;
  } | null;
  readonly cited: CitedView | null;
  /** How many publishers stand side by side with different statuses; 0 when all agree. */
  readonly differing: number;
  /** Newest first. */
  readonly notes: readonly NoteView[];
  /** What the page's quotation has otherwise than a primary source of the notes. */
  readonly comparisons: readonly ComparisonView[];
  readonly replies: readonly Reply[];
  /** Oldest first. */
  readonly history: readonly HistoryLine[];
  readonly reasons: readonly { readonly publisher: string; readonly reason: Reason }[];
  /** Annotations of statements that are near, but not this one. */
  readonly related: readonly NoteView[];
  /** BCP 47 tag of the article; `null` when it declares none. */
  readonly language: string | null;
  /** Address of exactly this place; `null` in a preview. */
  readonly place: string | null;
}

/** What is known beside the entry itself: the page it stands on, and the day it is read. */
export interface CardContext {
  readonly report: PageReport;
  /** ISO 8601 date, where the reader is. */
  readonly today: string;
}

/** Say what the card of an entry shows. */
export function toCardView(entry: Entry, { report, today }: CardContext): CardView {
  const { mention, selector, key } = entry.seen;
  const matches = matchesOf(entry);
  const related = entry.findings.filter(({ level }) => level === 'related');
  const comparisons =
    mention.mention === 'quotation' && mention.marked
      ? toComparisons(selector.exact, matches.flatMap(toPublished), report.facts.lang)
      : [];
  const publisherOf = (annotation: CurrentAnnotation) => ({
    id: publisherId(annotation),
    name: cutText(annotation.body.publisher),
  });
  const called = tellApart(entry.findings.map(({ annotation }) => publisherOf(annotation)));
  const nameOf = (annotation: CurrentAnnotation) => called(publisherOf(annotation));
  const notes = matches.map((finding) => toNote(finding, nameOf, today, comparisons));
  const differing = new Set(matches.map(({ annotation }) => publisherId(annotation))).size;
  const same = report.entries.filter(({ seen }) => seen.mention.mention === mention.mention);
  return {
    key,
    kind: notes[0]?.kind ?? markKind(entry),
    position: { index: same.findIndex(({ seen }) => seen.key === key) + 1, total: same.length },
    said: mention.mention === 'quotation' ? toSaid(mention, selector.exact, matches) : null,
    cited: mention.mention === 'citation' ? toCitedView(entry, mention, report, today) : null,
    differing: differing > 1 && new Set(notes.map(({ kind }) => kind)).size > 1 ? differing : 0,
    notes,
    comparisons: comparisons.map((one) => ({ ...one, source: cutSource(one.source) })),
    replies: matches.flatMap(({ annotation }) =>
      annotation.replies.map(({ name, text, at }) => ({ name: cutText(name), text: cutText(text), at })),
    ),
    history: matches
      .flatMap(({ annotation }) =>
        annotation.history.map(({ author: _, ...revision }) => ({
          ...revision,
          reason: revision.reason && cutText(revision.reason),
          publisher: nameOf(annotation),
        })),
      )
      .sort((a, b) => a.at.localeCompare(b.at)),
    reasons: matches.map(({ annotation, reason }) => ({
      publisher: nameOf(annotation),
      reason: cutReason(reason),
    })),
    related: related.map((finding) => toNote(finding, nameOf, today)),
    language: report.facts.lang,
    place: placeLink(report.facts.url, selector),
  };
}

/** The fullest name the article has for a speaker; `null` when nobody can be named. */
export function speakerName(mention: Quotation | Citation): string | null {
  return mention.mention === 'quotation' ? (mention.speaker?.canonical ?? mention.speaker?.text ?? null) : null;
}

function toSaid(mention: Quotation, words: string, matches: readonly Finding[]): CardView['said'] {
  const claim = matches[0]?.annotation.body.claim;
  const speaker = speakerName(mention) ?? claim?.speaker ?? null;
  return {
    words: cutText(spokenWords(words)),
    marked: mention.marked,
    speaker: speaker === null ? null : cutText(speaker),
    on: claim?.saidOn ?? null,
  };
}

/** A retracted annotation says nothing, and neither do its sources. */
function toPublished({ annotation: { body, revisedAt, retracted } }: Finding): readonly PublishedSources[] {
  return retracted ? [] : [{ ...body, publisher: cutText(body.publisher), at: revisedAt }];
}

function toNote(
  { annotation, seenOn }: Finding,
  nameOf: (annotation: CurrentAnnotation) => string,
  today: string,
  comparisons: readonly ComparisonView[] = [],
): NoteView {
  const { body } = annotation;
  return {
    id: annotation.id,
    kind: annotationKind(annotation),
    status: body.status,
    publisher: nameOf(annotation),
    publishedAt: annotation.publishedAt,
    revisedAt: annotation.revisedAt,
    reviewDue: body.reviewBy && body.reviewBy < today ? body.reviewBy : null,
    summary: cutText(body.summary),
    language: body.language,
    rating: body.rating
      ? { ...body.rating, words: cutText(body.rating.words), author: cutText(body.rating.author) }
      : null,
    sources: withoutCompared(body.sources.slice(0, mostSources), comparisons).map(cutSource),
    seenOn: seenOn ?? null,
    retracted: annotation.retracted && { ...annotation.retracted, reason: cutText(annotation.retracted.reason) },
  };
}

function cutSource(source: Source): Source {
  const { title, url, publisher, excerpt } = source;
  return {
    ...source,
    title: cutText(title || url),
    publisher: cutText(publisher),
    ...(excerpt === undefined ? {} : { excerpt: cutText(excerpt) }),
  };
}

function cutReason(reason: Reason): Reason {
  if (reason.by === 'citation') return reason;
  const words = (list: readonly string[]) => list.slice(0, mostWords).map((word) => cutText(word, longestWord));
  return { ...reason, agree: words(reason.agree), differ: words(reason.differ) };
}
