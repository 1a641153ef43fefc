import { type Box, boxOf } from './box.ts';
import { collectPart, collectRuns, isElement, isInline, tagOf, UNEVEN } from './collect-runs.ts';
import { composedContains, composedParent } from './composed-parent.ts';
import { BESIDE, Hint, tagTells } from './hints.data.ts';
import { hintsOf } from './hints-of.ts';
import { type Chosen, judgeRun } from './judge-run.ts';
import { makePageText, type PageText } from './page-text.ts';
import { readArticle } from './read-article.ts';
import { makeSees, type Sees } from './visibility.ts';

/** What arrived in a page after it was read; each `null` when there is nothing of the kind. */
export interface More {
  /** Blocks with words that were not there before. */
  readonly fresh: PageText | null;
  /** Blocks with words that were there before, in other nodes: the page wrote them anew. */
  readonly again: PageText | null;
}

/** Running text that makes a new part of a page an article of its own. */
const ENOUGH = 300;

/** A block's words as they are compared: no blanks to tell apart, no invisible characters. */
export const sameWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(UNEVEN, ' ')
    .trim();

/** The block that a node is or is in; `null` when it is in none. */
function blockOf(node: Node): Element | null {
  let element = isElement(node) ? node : composedParent(node);
  const judged = new Map<Element, boolean>();
  while (element && isInline(element, tagOf(element), undefined, judged)) element = composedParent(element);
  return element;
}

function hints(element: Element): number {
  const tag = tagOf(element);
  return hintsOf(element, tag, tagTells(tag), Element.prototype.hasAttributes.call(element), new Map());
}

/** The boxes from the article's root down to an element. */
function boxTo(element: Element, root: Element): Box {
  const path: Element[] = [];
  for (let up = element === root ? null : element; up && up !== root; up = composedParent(up)) path.push(up);
  let box = boxOf(root, tagOf(root), null, 0);
  for (const inner of path.reverse()) {
    box = boxOf(inner, tagOf(inner), box, hints(inner));
    settle(box);
  }
  return box;
}

/** What `findBody` and `chooseRuns` note of a whole page. */
function settle(box: Box): void {
  box.off = (box.parent?.off ?? false) || (box.hints & BESIDE) !== 0;
  box.inner = box.parent ? box.parent.inner | box.hints : 0;
}

function inRoot(part: Element, root: Element, sees: Sees): readonly Chosen[] {
  const { boxes, runs } =
    part === root ? collectRuns(root) : collectPart(part, boxTo(composedParent(part) ?? root, root));
  for (const box of boxes) settle(box);
  return runs.flatMap((run) => judgeRun(run, sees) ?? []);
}

/** Another article below the one that was read, as endless pages bring them. */
function besideRoot(part: Element, sees: Sees): readonly Chosen[] {
  const collected = collectRuns(part);
  const isNamed = (element: Element, names: number): boolean =>
    tagOf(element) === 'ARTICLE' || (names & Hint.body) !== 0;
  if ((hints(part) & BESIDE) !== 0) return [];
  if (!isNamed(part, hints(part)) && !collected.boxes.some((box) => isNamed(box.element, box.hints))) return [];
  const found = readArticle(collected, '', sees);
  return found && found.body.mass >= ENOUGH ? found.chosen : [];
}

/** Blocks to read for the nodes that changed: none within another, none around the whole article. */
function partsOf(nodes: Iterable<Node>, root: Element): readonly Element[] {
  const parts = new Set<Element>();
  for (const node of nodes) {
    const block = node.isConnected ? blockOf(node) : null;
    if (block && (block === root || !composedContains(block, root))) parts.add(block);
  }
  return [...parts].filter((part) => {
    for (let outer = composedParent(part); outer; outer = composedParent(outer)) if (parts.has(outer)) return false;
    return true;
  });
}

/**
 * Read what a page added after it was read, and nothing else of it.
 *
 * @param nodes - what was added or changed
 * @param known - the words of the blocks read before, by `sameWords`
 */
export function readMore({ root, facts }: PageText, nodes: Iterable<Node>, known: ReadonlySet<string>): More {
  const sees = makeSees(root.ownerDocument);
  const fresh: Chosen[] = [];
  const again: Chosen[] = [];
  for (const part of partsOf(nodes, root))
    for (const one of composedContains(root, part) ? inRoot(part, root, sees) : besideRoot(part, sees))
      (known.has(sameWords(one.run.text)) ? again : fresh).push(one);
  const written = (chosen: readonly Chosen[]): PageText | null =>
    chosen.length > 0 ? makePageText(chosen, facts, root, sees) : null;
  return { fresh: written(fresh), again: written(again) };
}
