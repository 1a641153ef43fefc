import type { Pair } from './align-words.ts';
import { areSameWords } from './same-words.ts';
import { splitAtGaps } from './split-at-gaps.ts';
import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** Read an alignment as stretches that are the same, left out, changed or added, in order. */
export function findStretches(
  pairs: readonly Pair[],
  page: readonly Word[],
  source: readonly Word[],
  edges: Pick<Stretch, 'page' | 'source'>,
  rules: WordRules | null,
): Stretch[] {
  const found: Stretch[] = [];
  let [p, s] = [edges.page[0], edges.source[0]];
  let changed: Pair[] = [];
  /** What stands between two words that are the same. */
  const addUpTo = (pageEnd: number, sourceEnd: number): void => {
    if (areSameWords(page.slice(p, pageEnd), source.slice(s, sourceEnd), rules)) {
      found.push({ kind: 'same', page: [p, pageEnd], source: [s, sourceEnd] });
      return;
    }
    // As many words on both sides change as a whole.
    for (const pair of pageEnd - p === sourceEnd - s ? [] : changed) {
      found.push(...splitAtGaps([p, pair.page], [s, pair.source], page, edges));
      found.push({ kind: 'changed', page: [pair.page, pair.page + 1], source: [pair.source, pair.source + 1] });
      [p, s] = [pair.page + 1, pair.source + 1];
    }
    found.push(...splitAtGaps([p, pageEnd], [s, sourceEnd], page, edges));
  };
  for (const pair of pairs) {
    if (pair.changed) {
      changed.push(pair);
      continue;
    }
    addUpTo(pair.page, pair.source);
    found.push({ kind: 'same', page: [pair.page, pair.page + 1], source: [pair.source, pair.source + 1] });
    [p, s, changed] = [pair.page + 1, pair.source + 1, []];
  }
  addUpTo(edges.page[1], edges.source[1]);
  return joinAlike(found, page);
}

/** Join neighbours of one kind, unless an ellipsis parts them. */
function joinAlike(found: readonly Stretch[], page: readonly Word[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { kind, page: p, source: s } of found) {
    const last = joined.at(-1);
    if (p[0] === p[1] && s[0] === s[1]) continue;
    if (last?.kind !== kind || (kind !== 'same' && page[p[0]]?.gap && last.page[0] < p[0])) {
      joined.push({ kind, page: p, source: s });
    } else joined[joined.length - 1] = { kind, page: [last.page[0], p[1]], source: [last.source[0], s[1]] };
  }
  return joined;
}
