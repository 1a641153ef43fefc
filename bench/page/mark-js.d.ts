/** The part of https://markjs.io that the bench uses; the package brings no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    /** Offsets count over all text nodes of the context, in order. */
    markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
    unmark(): void;
  }
}
