const isSlot = (element: Element, tag: string): element is HTMLSlotElement => tag === 'SLOT';

/**
 * Children as the reader sees them, where that is not what stands between an element's tags: those of an open shadow
 * root, those assigned to a slot; `null` where it is.
 */
export function childrenElsewhere(element: Element, tag: string): Iterable<Node> | null {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (isSlot(element, tag)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return null;
}
