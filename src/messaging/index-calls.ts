/** How the claim index stands; it is made of the annotations and can be made anew. */
export interface IndexStanding {
  /** How many annotations it is for. */
  readonly claims: number;
  /** How far building it anew has come, in annotations; `null` when nothing is missing. */
  readonly rebuilding: { readonly done: number; readonly total: number } | null;
}

/** What the pages of the extension ask about the claim index. */
export interface IndexCalls {
  'index-state': { from: 'own'; request: null; reply: IndexStanding };
  /** Forget the index and build it anew while the worker is idle; `index-state` tells how far that is. */
  'rebuild-index': { from: 'own'; request: null; reply: IndexStanding };
}
