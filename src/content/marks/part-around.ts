import { isShadow } from '../read-page/composed-parent.ts';

/** What stands on words of the page. */
export interface Anchored {
  readonly range: Range;
}

// A form's fields shadow the form's own methods.
const { contains } = Node.prototype;

/** The node, or the outermost host of the shadow trees around it; `null` outside the page. */
function inPage(node: Node): Node | null {
  let at = node;
  let root = at.getRootNode();
  while (isShadow(root)) {
    at = root.host;
    root = at.getRootNode();
  }
  return root === document ? at : null;
}

/**
 * The smallest element that holds some words of the page, wherever they stand, and all that `holder` holds.
 *
 * In a shadow tree the page's rules reach no element: there it is the host.
 *
 * @returns `null` when neither is in the page
 */
export function partAround(ranges: Iterable<Anchored>, holder: Element | null): Element | null {
  let part: Node | null = holder && inPage(holder);
  for (const { range } of ranges) {
    const at = inPage(range.commonAncestorContainer);
    part ??= at;
    while (at && part && !contains.call(part, at)) part = part.parentNode;
  }
  if (!part || part instanceof Element) return part;
  return part.parentElement ?? document.documentElement;
}

/**
 * A selector of an element by its name and those of all around it, in the page's own tree.
 *
 * It may reach others as well. Of an element it holds true until that is put elsewhere: no attribute, and nothing beside it, is part of it.
 */
export function pathOf(element: Element): string {
  let path = CSS.escape(element.localName);
  for (let up = element.parentElement; up; up = up.parentElement) path = `${CSS.escape(up.localName)}>${path}`;
  return path;
}
