/** What each piece of evidence counts. */
export interface Weights {
  readonly bias: number;
  /** In the order of the evidence names; for ranking in that of the order names. */
  readonly by: readonly number[];
}
