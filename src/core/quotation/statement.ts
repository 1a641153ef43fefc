import type { QuotationKind, Speaker } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** A quotation as the rules leave it, in offsets of the normalized text. */
export interface Statement {
  readonly kind: QuotationKind;
  readonly marked: boolean;
  readonly span: Span;
  readonly content: Span | null;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly attributed: boolean;
  readonly confidence: number;
  /** Name of the split quotation that this is a part of; `null` for one without marks. */
  readonly part: string | null;
  /** What the decisions rest on, for whoever fits or explains them. */
  readonly evidence: Evidence;
}

/** Binary features by the question they answer, and whom the rules named before that was judged. */
export interface Evidence {
  readonly said: readonly string[];
  readonly named: readonly string[];
  readonly clause: readonly string[];
  readonly candidate: Speaker | null;
}
