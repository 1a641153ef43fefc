import type { MarkedKind, MarkStyle } from '../../messaging/contract.ts';

export interface Mark {
  readonly key: string;
  readonly range: Range;
  readonly line: MarkedKind;
  /** `off`: known, and shown from a list, but not painted. */
  readonly style: MarkStyle;
}

/** A mark in the page, with the words it was set on. */
export interface Standing extends Mark {
  readonly words: string;
  /** A citation within a marked statement: it has a line of its own, below the other. */
  readonly inside: boolean;
}

/** Its words left the page or are others now. */
export const isGone = ({ range, words }: Standing): boolean =>
  !range.startContainer.isConnected || range.toString() !== words;

/** By where they begin; of two that begin alike, the longer first. */
const order = (one: Range, other: Range): number =>
  one.compareBoundaryPoints(Range.START_TO_START, other) || -one.compareBoundaryPoints(Range.END_TO_END, other);

/** `false` also where they stand in different trees. */
export const covers = (outer: Range, inner: Range): boolean =>
  outer.isPointInRange(inner.startContainer, inner.startOffset) &&
  outer.isPointInRange(inner.endContainer, inner.endOffset);

/** Marks in reading order; those without words are left out. */
export function standing(marks: readonly Mark[]): readonly Standing[] {
  const sorted = marks
    .filter(({ range }) => !range.collapsed)
    .map((mark) => ({ mark, tree: mark.range.startContainer.getRootNode() }))
    .sort((one, other) => (one.tree === other.tree ? order(one.mark.range, other.mark.range) : 0));
  let around: Range | null = null;
  return sorted.map(({ mark }) => {
    const within: boolean = around !== null && covers(around, mark.range);
    const inside = mark.line === 'citation' && within;
    if (mark.line !== 'citation' && mark.style !== 'off' && !within) around = mark.range;
    return { ...mark, words: mark.range.toString(), inside };
  });
}
