/** What two texts have in common, told before the rest is measured. */
interface Common {
  /** The weights of shared words and of shared names come first. */
  readonly values: readonly number[];
  /** How many of the shared words are no names. */
  readonly sharedWords: number;
  /** The longest run of words in both. */
  readonly run: number;
}

/**
 * Whether two texts share enough to be a match at all, whatever else speaks for it.
 *
 * Most false marks share a name, a date and little else. Where very much is shared, one word besides the names is enough: on the train sets
 * that shows 3 % more of the posts, and no ordinary sentence.
 */
export function sharesEnough({ values: [words = 0, names = 0], sharedWords, run }: Common): boolean {
  return (sharedWords >= 2 && words + names / 2 >= 1.5) || (sharedWords >= 1 && words + names >= 4) || run >= 6;
}

/** Whether two texts share so much that one may be the other, but for what was cut. */
export function mayBeVerbatim({ sharedWords, run }: Pick<Common, 'sharedWords' | 'run'>): boolean {
  return sharedWords >= 2 && run >= 3;
}
