import { compareQuote } from '../core/comparison/compare-quote.ts';
import type { Comparison, ComparisonPart, TurningWord } from '../core/comparison/comparison.ts';
import type { Source } from '../core/model/annotation.ts';
import type { Span } from '../core/model/span.ts';
import { cutText } from './cut-text.ts';

/** Nobody reads more of a difference in 320 px. */
const mostPieces = 80;
const longestPiece = 1_200;
const longestAround = 300;
const mostCompared = 3;

/** Words of one text; the parts that turn the meaning stand apart. */
export type MarkedWords = readonly { readonly words: string; readonly turns: boolean }[];

/** A stretch of the page's quotation beside the source's. */
export interface ComparisonPiece {
  readonly kind: ComparisonPart['kind'];
  readonly page: MarkedWords;
  readonly source: MarkedWords;
  /** The gravest kind of word in it that turns the meaning; `null`: none. */
  readonly turns: TurningWord['kind'] | null;
  /** A blank follows, in the text that is shown. */
  readonly blank: boolean;
}

/** What a card shows of a quotation beside its primary source: Obelus's own observation. */
export interface ComparisonView {
  readonly observation: NonNullable<Comparison['observation']>;
  /** Who published the source's words, and when; ISO 8601, empty in a preview. */
  readonly publisher: string;
  readonly publishedAt: string;
  readonly source: Source;
  /** The publisher gives no other source, so that it is clear which is meant. */
  readonly only: boolean;
  readonly pieces: readonly ComparisonPiece[];
  /** The source's words around, with an ellipsis where it goes on; empty at its ends. */
  readonly before: string;
  readonly after: string;
  readonly language: string | null;
}

/** Sources as one publisher gives them, and when; the date is empty in a preview. */
export interface PublishedSources {
  readonly publisher: string;
  readonly at: string;
  readonly language: string;
  readonly sources: readonly Source[];
}

/** Compare a page's quotation with the primary sources of its annotations; equal ones are not told. */
export function toComparisons(
  quotation: string,
  published: readonly PublishedSources[],
  language: string | null,
): readonly ComparisonView[] {
  const seen = new Set<string>();
  const found: ComparisonView[] = [];
  for (const { publisher, at, sources, ...own } of published) {
    for (const source of sources) {
      const { excerpt } = source;
      if (!source.primary || !excerpt || seen.has(excerpt) || seen.size === mostCompared) continue;
      seen.add(excerpt);
      const tag = language ?? own.language;
      const comparison = compareQuote(quotation, excerpt, tag);
      if (!comparison?.observation) continue;
      found.push({
        observation: comparison.observation,
        publisher,
        publishedAt: at,
        source,
        only: sources.length === 1,
        pieces: comparison.parts.slice(0, mostPieces).map((part) => toPiece(part, quotation, excerpt)),
        before: (comparison.before.start > 0 ? '… ' : '') + textOf(excerpt, comparison.before),
        after: textOf(excerpt, comparison.after) + (comparison.after.end < excerpt.length ? ' …' : ''),
        language: tag,
      });
    }
  }
  return found;
}

/** Sources without the excerpts that stand in a comparison already. */
export function withoutCompared(sources: readonly Source[], comparisons: readonly ComparisonView[]): readonly Source[] {
  const compared = new Set(comparisons.map(({ source }) => source.excerpt));
  return sources.map((source) => {
    const { excerpt, ...rest } = source;
    return excerpt && compared.has(excerpt) ? rest : source;
  });
}

function toPiece(part: ComparisonPart, quotation: string, excerpt: string): ComparisonPiece {
  const { kind, page, source, turning } = part;
  const of = (side: TurningWord['side']) => turning.filter((word) => word.side === side);
  const shown = source ? excerpt.slice(source.start, source.end) : page ? quotation.slice(page.start, page.end) : '';
  const kinds = turning.map((word) => word.kind);
  return {
    kind,
    page: page ? markWords(quotation, page, of('page')) : [],
    source: source ? markWords(excerpt, source, of('source')) : [],
    turns: (['word', 'number', 'name'] as const).find((one) => kinds.includes(one)) ?? null,
    blank: /\s$/u.test(shown),
  };
}

function markWords(text: string, span: Span, turning: readonly Span[]): MarkedWords {
  const marked: { words: string; turns: boolean }[] = [];
  let at = span.start;
  const whole = text.slice(at, span.end).trimEnd().length;
  const end = at + Math.min(longestPiece, whole);
  const add = (to: number, turns: boolean): void => {
    if (to > at) marked.push({ words: text.slice(at, to), turns });
    at = Math.max(at, to);
  };
  for (const word of turning) {
    if (word.end > end) break;
    add(word.start, false);
    add(word.end, true);
  }
  add(end, false);
  if (whole > longestPiece) marked.push({ words: ' …', turns: false });
  return marked;
}

function textOf(text: string, { start, end }: Span): string {
  return cutText(text.slice(start, end).trim(), longestAround);
}
