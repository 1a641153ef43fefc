const isShadow = (root: Node): root is ShadowRoot => 'host' in root;

/** The element around a node, across the edge of a shadow tree; `null` around the outermost. */
export function composedParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return isShadow(root) ? root.host : null;
}

/** Whether an element is another or stands within it, shadow trees included. */
export function composedContains(outer: Element, element: Element): boolean {
  for (let up: Element | null = element; up; up = composedParent(up)) if (up === outer) return true;
  return false;
}
