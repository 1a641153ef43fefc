/** Whether a reader sees an element, answered once for each. */
export type Sees = (element: Element) => boolean;

/** Ask a page what it shows; a page that hides all of itself until its scripts have run is taken as shown. */
export function makeSees(document: Document): Sees {
  const known = new Map<Element, boolean>();
  const whole = document.body ?? document.documentElement;
  const visibilityProperty = whole.checkVisibility({ visibilityProperty: true });
  const ask = (element: Element): boolean => {
    if (element.checkVisibility({ visibilityProperty })) return true;
    // An element without a box of its own shows what is in it.
    if (getComputedStyle(element).display !== 'contents') return false;
    const up = element.parentElement;
    return up === null || sees(up);
  };
  const sees = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const seen = ask(element);
    known.set(element, seen);
    return seen;
  };
  return document.defaultView && whole.checkVisibility() ? sees : () => true;
}
