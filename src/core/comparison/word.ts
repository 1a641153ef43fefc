import type { Span } from '../model/span.ts';

/** A word or number with what comparison needs of it; its span is without the marks around it. */
export interface Word extends Span {
  /** What two words must share to be the same. */
  readonly key: string;
  readonly number: boolean;
  readonly capital: boolean;
  /** First of its sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** A comma, a dash or another mark that parts clauses stands before it, or the end of a sentence. */
  readonly clause: boolean;
  /** Inside square brackets: the editor's, not the speaker's. */
  readonly bracketed: boolean;
  /** Written with an apostrophe, where letters may be left out. */
  readonly contracted: boolean;
  /** The page's own, between quotation marks that close and marks that open again: "she said". */
  readonly aside: boolean;
  /** Where this word begins with the marks that open before it, after the blank. */
  readonly from: number;
  /** The ellipsis before this word, up to where the word begins. */
  readonly gap: Span | null;
  /** The words that count as this one, two or more: "two million euros". */
  readonly atoms?: readonly Word[];
}

/** How many words from a place on count as one, and what they are compared by. */
export interface Group extends Pick<Word, 'key' | 'number'> {
  readonly count: number;
}

/** Whether a word goes on where one before it stands: no mark, ellipsis or bracket parts them. */
export const goesOn = (word: Word, before: Word): boolean =>
  !word.gap && !word.clause && word.bracketed === before.bracketed && word.aside === before.aside;
