const isSlot = (element: Element): element is HTMLSlotElement => element.tagName === 'SLOT';

/** Children as the reader sees them: those of an open shadow root, those assigned to a slot. */
export function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.tagName !== 'FORM') return element.childNodes;
  // A field named "childNodes" would shadow the form's own; a walker never asks the form.
  const walker = element.ownerDocument.createTreeWalker(element);
  const children: Node[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}
