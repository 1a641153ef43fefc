import type { Format } from '../model/imported.ts';

/** A part of an annotation, as lists of what a format cannot hold name it. */
export type AnnotationPart =
  | 'history'
  | 'signature'
  | 'replies'
  | 'retracted'
  | 'citations-alone'
  | 'quote-context'
  | 'source-order'
  | 'source-details'
  | 'variant-lines';

/**
 * What each format cannot hold of an annotation; everything else comes back as it went out.
 *
 * `retracted`: an annotation that was retracted is not written. `citations-alone`: one without a claim is not written.
 * `quote-context`: the words around the claim on its page, and its exact words there where they are not the claim's.
 * `source-order`: sources with the primary source's words come last. `source-details`: publisher and excerpt of the first source,
 * which is the review's own address. `variant-lines`: another wording that has line breaks becomes several.
 */
export const CANNOT_HOLD: Readonly<Record<Format, readonly AnnotationPart[]>> = {
  claimreview: [
    'history',
    'signature',
    'replies',
    'retracted',
    'citations-alone',
    'quote-context',
    'source-order',
    'source-details',
  ],
  'web-annotation': ['history', 'signature', 'replies', 'retracted'],
  csv: ['history', 'signature', 'replies', 'retracted', 'variant-lines'],
  pack: [],
};
