import { getterOf } from './ask-node.ts';

/**
 * A document's own properties by their getters: a form, image or frame of that name would answer in their place.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const urlOf: (this: Document) => string = getterOf(Document.prototype, 'URL');
export const titleOf: (this: Document) => string = getterOf(Document.prototype, 'title');
const bodyOf: (this: Document) => HTMLElement | null = getterOf(Document.prototype, 'body');
export const rootOf: (this: Document) => HTMLElement = getterOf(Document.prototype, 'documentElement');

/** What of a page is read: its body, where it has one. */
export const wholeOf = (document: Document): HTMLElement => bodyOf.call(document) ?? rootOf.call(document);

export const first = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

export const every = (document: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);
