/** A block-level element with what its names and its words tell. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  /** Bits of `Hint`. */
  readonly hints: number;
  /** How much running text stands in it. */
  mass: number;
  /** It contains an `h1`. */
  titled: boolean;
  /** It, or something around it, stands beside the article. */
  off: boolean;
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
}

/** The boxes from one outwards, itself included, up to an outer one that is not. */
export function* outwards(box: Box, outer: Box | null): Generator<Box> {
  for (let up: Box | null = box; up && up !== outer; up = up.parent) yield up;
}

export function isWithin(box: Box, outer: Box): boolean {
  for (const up of outwards(box, null)) if (up === outer) return true;
  return false;
}
