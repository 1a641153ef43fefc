import type { Box, Run } from './box.ts';
import { Hint } from './box.ts';
import { INLINE, SKIPPED } from './hints.data.ts';
import { hintsOf, type KnownNames } from './hints-of.ts';

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.tagName === 'SLOT';

/** Everything that might be read, in the order of the page. */
export interface Collected {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
}

/** Children as the reader sees them: those of an open shadow root, those assigned to a slot. */
function childrenOf(element: Element, tag: string): Iterable<Node> {
  const shadow = element.shadowRoot;
  if (shadow) return shadow.childNodes;
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (tag === 'FORM') {
    // A field named "childNodes" would shadow the form's own; a walker never asks the form.
    const walker = element.ownerDocument.createTreeWalker(element);
    const children: Node[] = [];
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
    return children;
  }
  return element.childNodes;
}

/** A skipped element leaves no trace in the text, one marked hidden neither. */
function isLeftOut(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return tag !== 'math';
  if (tag === 'FORM') return false;
  return element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';
}

/** Walk a part of a page once and cut its text at every block. */
export function collectRuns(start: Element, around: Box | null = null): Collected {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const known: KnownNames = new Map();
  let nodes: (Text | null)[] = [];
  let text = '';
  let linked = 0;

  const flush = (box: Box): void => {
    while (nodes.length > 0 && nodes.at(-1) === null) nodes.pop();
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '')
      runs.push({ box, nodes, length: words.length, linked: Math.min(linked, words.length), text: words });
    nodes = [];
    text = '';
    linked = 0;
  };

  const visit = (children: Iterable<Node>, box: Box, inLink: boolean): void => {
    for (const child of children) {
      if (isText(child)) {
        nodes.push(child);
        text += child.data;
        if (inLink) linked += child.data.trim().length;
      } else if (isElement(child)) element(child, box, inLink);
    }
  };

  const element = (child: Element, box: Box, inLink: boolean): void => {
    const tag = child.tagName;
    if (tag === 'BR') {
      // Two breaks with nothing between them part two paragraphs.
      let last = nodes.length - 1;
      for (let node = nodes[last]; node && node.data.trim() === ''; node = nodes[last]) last--;
      if (last >= 0 && nodes[last] === null) flush(box);
      else if (last >= 0) {
        nodes.push(null);
        text += ' ';
      }
      return;
    }
    if (isLeftOut(child, tag)) return;
    if (INLINE.has(tag) && !child.shadowRoot) {
      if (tag === 'SPAN' && (hintsOf(child, tag, known) & Hint.unseen) !== 0) return;
      visit(childrenOf(child, tag), box, inLink || tag === 'A');
      return;
    }
    flush(box);
    const inner: Box = {
      element: child,
      parent: box,
      hints: hintsOf(child, tag, known),
      mass: 0,
      titled: false,
      off: false,
    };
    boxes.push(inner);
    if (tag === 'H1') for (let up: Box | null = inner; up && !up.titled; up = up.parent) up.titled = true;
    visit(childrenOf(child, tag), inner, inLink);
    flush(inner);
  };

  const root: Box = around ?? { element: start, parent: null, hints: 0, mass: 0, titled: false, off: false };
  if (!around) boxes.push(root);
  visit(childrenOf(start, start.tagName), root, false);
  flush(root);
  return { boxes, runs };
}
