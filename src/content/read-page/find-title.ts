import type { Run } from './box.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many lower headings are looked at: a live blog has hundreds. */
const OTHERS = 40;

/** Where the article's headline stands among the runs: the heading that says what the page's title says; -1 for none. */
export function findTitle(runs: readonly Run[], title: string): number {
  const wanted = plain(title);
  let best = -1;
  let rank = 0;
  let others = 0;
  for (const [at, { box, text }] of runs.entries()) {
    const { tagName } = box.element;
    if (tagName !== 'H1' && ((tagName !== 'H2' && tagName !== 'H3') || ++others > OTHERS)) continue;
    const words = plain(text);
    if (words.length < 12) continue;
    const same = wanted.startsWith(words) || words.startsWith(wanted) || wanted.endsWith(words);
    const here = (same ? 2 : 0) + (tagName === 'H1' ? 1.5 : 0);
    if (here > rank) {
      best = at;
      rank = here;
    }
  }
  return best;
}
