import type { Box, Run } from './box.ts';
import { Hint } from './hints.data.ts';

/** So many in one list are no part of a story. */
const MANY = 4;
/** A summary is no longer. */
const LONGEST = 400;

/** What one entry of a list holds. */
interface Entry {
  /** It begins with a title that leads elsewhere. */
  readonly linked: boolean;
  length: number;
}

/** How many boxes stand between an entry and its words at most: every run of a page is asked. */
const LEVELS = 5;

function entryOf({ box }: Run): Box | null {
  let up: Box | null = box;
  for (let level = 0; up && level < LEVELS; level++) {
    if (up.tag === 'LI') return up;
    up = up.parent;
  }
  return null;
}

const leadsElsewhere = ({ element }: Box): boolean =>
  !element.querySelector('a[href]')?.getAttribute('href')?.startsWith('#');

/** Note of a list's entries that they are other stories, where each is a linked title with a summary. */
export function nameCards(runs: readonly Run[]): void {
  const entries = new Map<Box, Entry>();
  for (let at = 0, run = runs[0]; run; run = runs[++at]) {
    const box = entryOf(run);
    if (!box) continue;
    const linked = run.linked * 10 > run.text.length * 9;
    const entry = entries.get(box);
    if (entry) entry.length += linked ? 0 : run.text.length;
    else entries.set(box, { linked: linked && run.text.length >= 15, length: linked ? 0 : run.text.length });
  }
  const lists = new Map<Box, Box[]>();
  for (const [box, { linked, length }] of entries) {
    if (!box.parent || !linked || length < 40 || length > LONGEST) continue;
    const list = lists.get(box.parent);
    if (list) list.push(box);
    else lists.set(box.parent, [box]);
  }
  for (const cards of lists.values())
    if (cards.length >= MANY) for (const card of cards) if (leadsElsewhere(card)) card.hints |= Hint.beside;
}
