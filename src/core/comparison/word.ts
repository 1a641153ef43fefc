import type { Span } from '../model/span.ts';

/** A word or number with what comparison needs of it; its span is without the marks around it. */
export interface Word extends Span {
  /** What two words must share to be the same. */
  readonly key: string;
  readonly number: boolean;
  readonly capital: boolean;
  /** First of its sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** Inside square brackets: the editor's, not the speaker's. */
  readonly bracketed: boolean;
  /** Where this word begins with the marks that open before it, after the blank. */
  readonly from: number;
  /** The ellipsis before this word, up to where the word begins. */
  readonly gap: Span | null;
}
