/**
 * Look, in a page, for every way to a node that stands not in its document; `foreignNodes()` tells which gave one.
 *
 * It runs in the page by itself: nothing from outside of it can be named here.
 */
export function lookForForeignNodes(): void {
  const found = new Set<string>();
  const look = (way: string, node: unknown) => {
    if (node instanceof Node && !document.contains(node)) found.add(`${way}: ${node.nodeName}`);
  };
  const lookAt = (way: string, object: object, names: readonly string[]) => {
    for (const name of names) look(`${way}.${name}`, Reflect.get(object, name));
  };
  class Taker extends HTMLElement {
    constructor() {
      super();
      const inside = this.attachInternals();
      setInterval(() => look('internals', inside.shadowRoot), 50);
    }
  }
  customElements.define('obelus-card', Taker);
  const hear = (event: Event) => {
    const { type } = event;
    lookAt(type, event, ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent']);
    for (const one of event.composedPath()) look(`${type}.path`, one);
    const selection = getSelection();
    if (selection) lookAt(`${type}.selection`, selection, ['anchorNode', 'focusNode']);
    if (selection?.rangeCount) look(`${type}.range`, selection.getRangeAt(0).startContainer);
    if (!(event instanceof MouseEvent)) return;
    const { clientX: x, clientY: y } = event;
    look('caret', document.caretPositionFromPoint?.(x, y)?.offsetNode);
    look('caretRange', document.caretRangeFromPoint?.(x, y)?.startContainer);
    for (const one of document.elementsFromPoint(x, y)) look('point', one);
  };
  for (const kind of [
    'pointermove',
    'mousedown',
    'mouseup',
    'mouseover',
    'click',
    'dblclick',
    'focusin',
    'keydown',
    'wheel',
  ])
    addEventListener(kind, hear, true);
  for (const kind of ['selectionchange', 'selectstart', 'scroll', 'toggle', 'copy']) addEventListener(kind, hear, true);
  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const one of addedNodes) if (one instanceof Element) look('added', one.shadowRoot);
  });
  changes.observe(document, { subtree: true, childList: true });
  Object.assign(globalThis, { foreignNodes: () => [...found] });
}
