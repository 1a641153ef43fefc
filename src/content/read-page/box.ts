/** A block-level element with what its names and its words tell. */
export interface Box {
  readonly element: Element;
  /** In capitals. */
  readonly tag: string;
  readonly parent: Box | null;
  /** Bits of `Hint`. */
  hints: number;
  /** How much running text stands in it, and how much of it is not beside the article. */
  raw: number;
  mass: number;
  /** It contains an `h1`. */
  titled: boolean;
  /** It, or something around it, stands beside the article. */
  off: boolean;
  /** It is in the body, or is the body. */
  inside: boolean;
  /** The hints of everything from the body, excluded, down to it. */
  inner: number;
}

/** A text node, a line break (`null`), or a mark that the browser paints and no node holds. */
export type Piece = Text | string | null;

/** Text that no block interrupts. */
export interface Run {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** Blanks collapsed. */
  readonly text: string;
  /** How many UTF-16 units of it are linked. */
  readonly linked: number;
  /** What the inline element around all of it tells. */
  readonly hints: number;
  /** How much it speaks for running text. */
  mass: number;
}

export const boxOf = (element: Element, tag: string, parent: Box | null, hints: number): Box => ({
  element,
  tag,
  parent,
  hints,
  raw: 0,
  mass: 0,
  titled: false,
  off: false,
  inside: false,
  inner: 0,
});

export function isWithin(box: Box, outer: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** Note of each box whether it is in the body, and what stands around it there; boxes come outer before inner. */
export function settleInside(boxes: readonly Box[], body: Box): void {
  for (let at = 0, box = boxes[0]; box; box = boxes[++at]) {
    box.inside = box === body || (box.parent?.inside ?? false);
    box.inner = box === body || !box.parent ? 0 : box.parent.inner | box.hints;
  }
}
