import { lengthOf } from '../length-of.ts';
import type { Run } from './box.ts';

/** How many lower headings are looked at: a live blog has hundreds. */
const OTHERS = 40;
const SHORTEST = 12;

/** Letters and digits alone. Ranges, because a browser takes long to compile `\p{L}`, once in each page. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\w\u00aa-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim();

/** Whether a heading says what the page's title says; here and below the title is given plain. */
export function saysTitle(text: string, title: string): boolean {
  const words = plain(text);
  return lengthOf(words) >= SHORTEST && (title.startsWith(words) || words.startsWith(title) || title.endsWith(words));
}

/** The article's headline: the first-level heading that says what the page's title says. */
export function findHeadline(runs: readonly Run[], title: string): Run | undefined {
  for (const run of runs)
    if (run.box.tag === 'H1' && lengthOf(run.text) >= SHORTEST && saysTitle(run.text, title)) return run;
  return undefined;
}

/** The headline where no first-level heading says the title: a lower one that does, or else the first. */
export function findLowerHeadline(runs: readonly Run[], title: string): Run | undefined {
  let first: Run | undefined;
  let others = 0;
  for (const run of runs) {
    const tag = run.box.tag;
    if (tag === 'H1' && lengthOf(run.text) >= SHORTEST) first ??= run;
    else if ((tag === 'H2' || tag === 'H3') && ++others <= OTHERS && saysTitle(run.text, title)) return run;
  }
  return first;
}
