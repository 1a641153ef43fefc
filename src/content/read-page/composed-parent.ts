/** Of a page in a frame, too, whose classes are others; a link has a host as well. */
export const isShadow = (root: Node): root is ShadowRoot =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;

/** The element around a node, across the edge of a shadow tree; `null` around the outermost. */
export function composedParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return isShadow(root) ? root.host : null;
}
