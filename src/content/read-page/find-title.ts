import type { Run } from './box.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where the article's headline stands among the runs: the heading that says what the page's title says; -1 for none. */
export function findTitle(runs: readonly Run[], title: string): number {
  const wanted = plain(title);
  let first = -1;
  for (const [at, { box, text }] of runs.entries()) {
    const { tagName } = box.element;
    if (!/^H[1-3]$/.test(tagName)) continue;
    const words = plain(text);
    if (words.length >= 12 && (wanted.startsWith(words) || words.startsWith(wanted) || wanted.endsWith(words)))
      return at;
    if (first === -1 && tagName === 'H1' && words.length >= 12) first = at;
  }
  return first;
}
