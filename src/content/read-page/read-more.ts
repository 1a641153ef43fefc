import { type Box, boxOf } from './box.ts';
import { type Collected, collectPart, collectRuns, tagOf, UNEVEN } from './collect-runs.ts';
import { composedParent } from './composed-parent.ts';
import { BESIDE } from './hints.data.ts';
import { type Chosen, judgeRun } from './judge-run.ts';
import { makePageText, type PageText } from './page-text.ts';
import { hintsFor, isNamedArticle, partsChanged } from './parts-changed.ts';
import { type Found, readArticle } from './read-article.ts';
import { makeSees, type Sees } from './visibility.ts';

/** What arrived in a page after it was read. */
export interface More {
  /** Blocks with words that were not there before; `null` when there are none. */
  readonly fresh: PageText | null;
  /** Blocks with words that were there before, in other nodes: the page wrote them anew; `null` when there are none. */
  readonly again: PageText | null;
  /** Elements in it with an open shadow tree or without one yet. */
  readonly hosts: Collected['hosts'];
}

/** Running text that makes a new part of a page an article of its own. */
const ENOUGH = 300;

/** A block's words as they are compared: no blanks to tell apart, no invisible characters. */
export const sameWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(UNEVEN, ' ')
    .trim();

/** The boxes from the article's root down to an element. */
function boxTo(element: Element, root: Element): Box {
  const path: Element[] = [];
  for (let up = element === root ? null : element; up && up !== root; up = composedParent(up)) path.push(up);
  let box = boxOf(root, tagOf(root), null, 0);
  for (const inner of path.reverse()) {
    box = boxOf(inner, tagOf(inner), box, hintsFor(inner));
    settle(box);
  }
  return box;
}

/** What `findBody` and `chooseRuns` note of a whole page. */
function settle(box: Box): void {
  box.off = (box.parent?.off ?? false) || (box.hints & BESIDE) !== 0;
  box.inner = box.parent ? box.parent.inner | box.hints : 0;
}

/** What is read of a part, and the hosts in it. */
type Read = Pick<Found, 'chosen' | 'hosts'>;

function inRoot(part: Element, root: Element, sees: Sees): Read {
  const { boxes, runs, hosts } =
    part === root ? collectRuns(root) : collectPart(part, boxTo(composedParent(part) ?? root, root));
  for (const box of boxes) settle(box);
  return { chosen: runs.flatMap((run) => judgeRun(run, sees) ?? []), hosts };
}

/** Another article below the one that was read, as endless pages bring them. */
function besideRoot(part: Element, sees: Sees): Read {
  const collected = collectRuns(part);
  const { boxes, hosts } = collected;
  const isNamed = isNamedArticle(part, hintsFor(part)) || boxes.some((box) => isNamedArticle(box.element, box.hints));
  const found = isNamed ? readArticle(collected, '', sees) : null;
  return { chosen: found && found.body.mass >= ENOUGH ? found.chosen : [], hosts };
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
  const all: Element[] = [];
  for (const { element, isInRoot } of partsChanged(nodes, root)) {
    const { chosen, hosts } = isInRoot ? inRoot(element, root, sees) : besideRoot(element, sees);
    for (const one of chosen) (known.has(sameWords(one.run.text)) ? again : fresh).push(one);
    all.push(...hosts);
  }
  const written = (chosen: readonly Chosen[]): PageText | null =>
    chosen.length > 0 ? makePageText(chosen, facts, root, sees) : null;
  return { fresh: written(fresh), again: written(again), hosts: all };
}
