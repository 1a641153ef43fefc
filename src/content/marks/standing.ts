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

const sameTree = (one: Range, other: Range): boolean =>
  one.startContainer.getRootNode() === other.startContainer.getRootNode();

/** By where they begin; of two that begin alike, the longer first. */
const order = (one: Range, other: Range): number =>
  sameTree(one, other)
    ? one.compareBoundaryPoints(Range.START_TO_START, other) || -one.compareBoundaryPoints(Range.END_TO_END, other)
    : 0;

export const covers = (outer: Range, inner: Range): boolean =>
  sameTree(outer, inner) &&
  outer.compareBoundaryPoints(Range.START_TO_START, inner) <= 0 &&
  outer.compareBoundaryPoints(Range.END_TO_END, inner) >= 0;

/** Marks in reading order; those without words are left out. */
export function standing(marks: readonly Mark[]): readonly Standing[] {
  const sorted = marks.filter(({ range }) => !range.collapsed).toSorted((one, other) => order(one.range, other.range));
  let around: Range | null = null;
  return sorted.map((mark) => {
    const within: boolean = around !== null && covers(around, mark.range);
    const inside = mark.line === 'citation' && within;
    if (mark.line !== 'citation' && mark.style !== 'off' && !within) around = mark.range;
    return { ...mark, words: mark.range.toString(), inside };
  });
}
