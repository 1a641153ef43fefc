import { type Box, outwards } from './box.ts';
import { chooseRuns } from './choose-runs.ts';
import { boxOf, collectPart, collectRuns, isElement, isInline } from './collect-runs.ts';
import { BESIDE, findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { Hint } from './hints.data.ts';
import { hintsOf } from './hints-of.ts';
import { type Chosen, judgeRun } from './judge-run.ts';
import { makePageText, type PageText } from './page-text.ts';
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
    .replace(/\s+/g, ' ')
    .trim();

/** The block that a node is or is in; `null` when it is in none. */
function blockOf(node: Node): Element | null {
  let element = isElement(node) ? node : node.parentElement;
  while (element && isInline(element, element.tagName)) element = element.parentElement;
  return element;
}

const hints = (element: Element): number => hintsOf(element, element.tagName, new Map());

/** The boxes from the article's root down to an element. */
function boxesTo(element: Element, root: Element): Box {
  const up = element === root ? null : element.parentElement;
  if (!up) return boxOf(element, null, 0);
  const parent = boxesTo(up, root);
  const box = boxOf(element, parent, hints(element));
  box.off = parent.off || (box.hints & BESIDE) !== 0;
  return box;
}

function inRoot(part: Element, root: Element, sees: Sees): readonly Chosen[] {
  const around = boxesTo(part === root ? root : (part.parentElement ?? root), root);
  const { boxes, runs } = part === root ? collectRuns(root) : collectPart(part, around);
  for (const box of boxes) box.off = (box.parent?.off ?? false) || (box.parent !== null && (box.hints & BESIDE) !== 0);
  const body = [...outwards(boxes[0] ?? around, null)].at(-1) ?? around;
  return runs.flatMap((run) => judgeRun(run, body, sees) ?? []);
}

/** Another article below the one that was read, as endless pages bring them. */
function besideRoot(part: Element, sees: Sees): readonly Chosen[] {
  const { boxes, runs } = collectRuns(part);
  const isNamed = (element: Element, names: number): boolean =>
    element.tagName === 'ARTICLE' || (names & Hint.body) !== 0;
  if ((hints(part) & BESIDE) !== 0) return [];
  if (!isNamed(part, hints(part)) && !boxes.some((box) => isNamed(box.element, box.hints))) return [];
  const headline = runs[findTitle(runs, '')];
  const body = findBody(boxes, runs, headline, sees);
  return body && body.mass >= ENOUGH ? chooseRuns(runs, body, headline, sees) : [];
}

/** Blocks to read for the nodes that changed: none within another, none around the whole article. */
function partsOf(nodes: Iterable<Node>, root: Element): readonly Element[] {
  const parts = new Set<Element>();
  for (const node of nodes) {
    const block = node.isConnected ? blockOf(node) : null;
    if (block && (block === root || !block.contains(root))) parts.add(block);
  }
  return [...parts].filter((part) => {
    for (let outer = part.parentElement; outer; outer = outer.parentElement) if (parts.has(outer)) return false;
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
    for (const one of root.contains(part) ? inRoot(part, root, sees) : besideRoot(part, sees))
      (known.has(sameWords(one.run.text)) ? again : fresh).push(one);
  const written = (chosen: readonly Chosen[]): PageText | null =>
    chosen.length > 0 ? makePageText(chosen, facts, root, sees) : null;
  return { fresh: written(fresh), again: written(again) };
}
