const isSlot = (element: Element): element is HTMLSlotElement => element.tagName === 'SLOT';

/**
 * Children as the reader sees them, where that is not what stands between an element's tags: those of an open shadow
 * root, those assigned to a slot; `null` where it is.
 */
export function childrenElsewhere(element: Element): Iterable<Node> | null {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.tagName !== 'FORM') return null;
  // A field named "childNodes" would shadow the form's own; a walker never asks the form.
  const walker = element.ownerDocument.createTreeWalker(element);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}
