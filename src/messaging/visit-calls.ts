/** Words that a page no longer held when a moderator had it open. */
export interface Missing {
  readonly annotation: string;
  /** The page that the annotation names: the one it was said on, or a source. */
  readonly url: string;
  /** `quotation`: what was said there; `excerpt`: a source's own words. */
  readonly what: 'quotation' | 'excerpt';
}

/** The same with the day it was noticed: ISO 8601 date and time of the last visit. */
export interface Visit extends Missing {
  readonly at: string;
}

/** What was noticed of pages that are open; only of annotations whose key is on this computer, never in private windows. */
export interface VisitCalls {
  /** `held`: the words stand there, also again. */
  'note-visits': { from: 'own'; request: { seen: readonly (Missing & { readonly held: boolean })[] }; reply: null };
  'list-visits': { from: 'own'; request: null; reply: readonly Visit[] };
  /** Somebody has looked at it: forget what was noticed of an annotation. */
  'close-visits': { from: 'own'; request: { annotation: string }; reply: null };
}
