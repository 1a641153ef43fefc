import { isElement, isInline, tagOf } from './collect-runs.ts';
import { composedParent } from './composed-parent.ts';
import { BESIDE, Hint, tagTells } from './hints.data.ts';
import { hintsOf } from './hints-of.ts';

/** A part of a page that is to be read after the page was. */
export interface Part {
  readonly element: Element;
  /** Whether it stands in what holds the article, or is that. */
  readonly isInRoot: boolean;
}

/** What an element's names tell, as bits of `Hint`. */
export function hintsFor(element: Element): number {
  const tag = tagOf(element);
  return hintsOf(element, tag, tagTells(tag), Element.prototype.hasAttributes.call(element), new Map());
}

/** Whether an element is an article by its tag or by what its names tell. */
export const isNamedArticle = (element: Element, hints: number): boolean =>
  tagOf(element) === 'ARTICLE' || (hints & Hint.body) !== 0;

/** The block that a node is or is in; `null` when it is in none. */
function blockOf(node: Node): Element | null {
  let element = isElement(node) ? node : composedParent(node);
  const judged = new Map<Element, boolean>();
  while (element && isInline(element, tagOf(element), undefined, judged)) element = composedParent(element);
  return element;
}

/** An element and all that stand around it, up to the first of which `isEnd` is true, excluded. */
function pathFrom(element: Element, isEnd: (outer: Element) => boolean = () => false): Element[] {
  const path: Element[] = [];
  for (let up: Element | null = element; up && !isEnd(up); up = composedParent(up)) path.push(up);
  return path;
}

/**
 * What to read for a block beside the root: all of the article that it is in, whose words may come one after the other.
 *
 * @param path the block and what stands around it and not around the root
 * @returns `null` where names put it beside any article; those around an article with a headline of its own do not
 */
function partBeside(block: Element, path: readonly Element[]): Element | null {
  const hints = path.map(hintsFor);
  const at = path.findIndex((element, index) => isNamedArticle(element, hints[index] ?? 0));
  const part = path[at] ?? block;
  const asked = Element.prototype.querySelector.call(part, 'h1') ? hints.slice(0, Math.max(at, 0) + 1) : hints;
  return asked.some((names) => (names & BESIDE) !== 0) ? null : part;
}

/** What to read for the nodes that changed: no part within another, none around the whole article. */
export function partsChanged(nodes: Iterable<Node>, root: Element): readonly Part[] {
  const blocks = new Set<Element>();
  for (const node of nodes) {
    const block = node.isConnected ? blockOf(node) : null;
    if (block) blocks.add(block);
  }
  const aroundRoot = new Set(pathFrom(root));
  const parts = new Map<Element, Part>();
  for (const block of blocks) {
    const path = pathFrom(block, (outer) => aroundRoot.has(outer));
    const end = path.at(-1);
    const isInRoot = block === root || (end !== undefined && composedParent(end) === root);
    // What is around the root is none of it.
    const element = isInRoot ? block : end && partBeside(block, path);
    if (element) parts.set(element, { element, isInRoot });
  }
  return [...parts.values()].filter(
    ({ element }) =>
      !pathFrom(element)
        .slice(1)
        .some((outer) => parts.has(outer)),
  );
}
