import type { Standing } from './standing.ts';

/** The line runs a little below the words; a click on it is meant. */
const BELOW = 4;

const isIn = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + BELOW;

function touches(range: Range, x: number, y: number): boolean {
  if (!isIn(range.getBoundingClientRect(), x, y)) return false;
  for (const rect of range.getClientRects()) if (isIn(rect, x, y)) return true;
  return false;
}

/** Something of the page may lie over the words: a menu, a dialog, a picture. */
function isCovered(range: Range, x: number, y: number): boolean {
  const root = range.startContainer.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const top = root.elementFromPoint(x, y);
  if (!top) return false;
  const around = range.commonAncestorContainer;
  return !top.contains(around) && !around.contains(top);
}

/** The innermost mark whose words or line are at a point of the window; `null` when there is none. */
export function markAt(marks: readonly Standing[], x: number, y: number): Standing | null {
  let found: Standing | null = null;
  for (const mark of marks) {
    if (found && found.words.length <= mark.words.length) continue;
    if (touches(mark.range, x, y) && !isCovered(mark.range, x, y)) found = mark;
  }
  return found;
}
