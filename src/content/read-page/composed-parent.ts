const isShadow = (root: Node): root is ShadowRoot => 'host' in root;

/** The element around a node, across the edge of a shadow tree; `null` around the outermost. */
export function composedParent(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return isShadow(root) ? root.host : null;
}
