import { wholeOf } from './ask-document.ts';

/** Whether a reader sees an element, answered once for each. */
export type Sees = (element: Element) => boolean;

/** Ask a page what it shows; a page that hides all of itself until its scripts have run is taken as shown. */
export function makeSees(document: Document): Sees {
  const known = new Map<Element, boolean>();
  const whole = wholeOf(document);
  const visibilityProperty = whole.checkVisibility({ visibilityProperty: true });
  const sees = (element: Element): boolean => {
    let seen = known.get(element);
    if (seen !== undefined) return seen;
    seen = element.checkVisibility({ visibilityProperty });
    // An element without a box of its own shows what is in it.
    if (!seen && getComputedStyle(element).display === 'contents')
      seen = element.parentElement === null || sees(element.parentElement);
    known.set(element, seen);
    return seen;
  };
  return document.defaultView && whole.checkVisibility() ? sees : () => true;
}
