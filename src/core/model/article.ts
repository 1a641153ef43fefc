import type { Span } from './span.ts';

/** What a block of an article is; `post` is an embedded post of a social network, `quote` a block quotation. */
export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'post';

/** One block of an article's text; blocks follow each other in reading order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Who the page names as the author of a block quotation or post; `null` when it names nobody. */
  readonly author?: string | null;
}

/** An article as the detectors get it. */
export interface Article {
  /** The blocks' texts, joined by a blank line. */
  readonly text: string;
  /** BCP 47 tag that the page declares; `null` when it declares none. It may be wrong. */
  readonly lang: string | null;
  /** Absent when only plain text is known: paragraphs are then what blank lines separate. */
  readonly blocks?: readonly Block[];
}
