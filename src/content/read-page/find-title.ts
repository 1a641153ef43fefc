import type { Run } from './box.ts';

/** How many lower headings are looked at: a live blog has hundreds. */
const OTHERS = 40;
const SHORTEST = 12;

/** Letters and digits alone. Ranges, because a browser takes long to compile `\p{L}`, once in each page. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\w\u00aa-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim();

/** Where the article's headline stands among the runs: the heading that says what the page's title says; -1 for none. */
export function findTitle(runs: readonly Run[], title: string): number {
  const wanted = plain(title);
  const says = ({ text }: Run): boolean => {
    const words = plain(text);
    return words.length >= SHORTEST && (wanted.startsWith(words) || words.startsWith(wanted) || wanted.endsWith(words));
  };
  const isFirst = ({ box, text }: Run): boolean => box.element.tagName === 'H1' && text.length >= SHORTEST;
  const same = runs.findIndex((run) => isFirst(run) && says(run));
  if (same !== -1) return same;
  let others = 0;
  const lower = runs.findIndex((run) => /^H[23]$/.test(run.box.element.tagName) && ++others <= OTHERS && says(run));
  return lower !== -1 ? lower : runs.findIndex(isFirst);
}
