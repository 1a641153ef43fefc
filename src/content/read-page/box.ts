/** A block-level element with what its names and its words tell. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly hints: number;
  /** How much running text stands in it. */
  mass: number;
  /** It contains an `h1`. */
  titled: boolean;
  /** It, or something around it, stands beside the article. */
  off: boolean;
}

/** Text that no block interrupts, with its text nodes; `null` stands for a line break. */
export interface Run {
  readonly box: Box;
  readonly nodes: readonly (Text | null)[];
  /** In UTF-16 units, blanks collapsed. */
  readonly length: number;
  /** How much of it is linked. */
  readonly linked: number;
  readonly text: string;
}

/** What names of an element tell, as bits. */
export const Hint = {
  comments: 1,
  beside: 2,
  unseen: 4,
  body: 8,
  caption: 16,
  pulled: 32,
  standfirst: 64,
  post: 128,
} as const;
