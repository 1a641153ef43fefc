import type { Span } from '../model/span.ts';

/** A word that can turn what a statement means. */
export interface TurningWord extends Span {
  /** Whose text the span is in. */
  readonly side: 'page' | 'source';
  /** `word`: not, only, unless and their like. */
  readonly kind: 'word' | 'number' | 'name';
}

/** A stretch of a quotation beside the stretch of its source; blanks and marks belong to the word before them. */
export interface ComparisonPart {
  /** `leftout`: only the source has it; `added`: only the page. */
  readonly kind: 'same' | 'leftout' | 'changed' | 'added';
  /** With `leftout`, the ellipsis that declares the gap; absent where nothing does. */
  readonly page?: Span;
  readonly source?: Span;
  readonly turns: boolean;
  readonly turning: readonly TurningWord[];
}

/** A page's quotation beside the words of its primary source. */
export interface Comparison {
  /** In order; their spans cover `page` and `source` without gaps or overlaps. */
  readonly parts: readonly ComparisonPart[];
  /** What was compared of the quotation: sentences before or after the excerpt's own are not. */
  readonly page: Span;
  /** What was compared of the source. */
  readonly source: Span;
  /** A few of the source's words before and after, empty at its ends. */
  readonly before: Span;
  readonly after: Span;
  /** What the difference is, by its gravest part; `null`: none. */
  readonly observation: 'leftout' | 'differs' | null;
}
