import type { Pair } from './align-words.ts';
import { areSameWords } from './same-words.ts';
import { slideGaps } from './slide-gaps.ts';
import { splitChanged } from './split-changed.ts';
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
): readonly Stretch[] {
  const found: Stretch[] = [];
  let [p, s] = [edges.page[0], edges.source[0]];
  /** What stands between two words that are the same. */
  const addUpTo = (pageEnd: number, sourceEnd: number): void => {
    const [mine, theirs] = [page.slice(p, pageEnd), source.slice(s, sourceEnd)];
    if (mine.length === 0 && theirs.length === 0) return;
    if (areSameWords(mine, theirs, rules)) found.push({ kind: 'same', page: [p, pageEnd], source: [s, sourceEnd] });
    else if (mine.length === 0) found.push({ kind: 'leftout', page: [p, p], source: [s, sourceEnd] });
    else if (theirs.length === 0) found.push({ kind: 'added', page: [p, pageEnd], source: [s, s] });
    else found.push(...splitChanged([p, pageEnd], [s, sourceEnd], { page, source, rules }));
  };
  for (const pair of pairs) {
    if (pair.changed) continue;
    addUpTo(pair.page, pair.source);
    found.push({ kind: 'same', page: [pair.page, pair.page + 1], source: [pair.source, pair.source + 1] });
    [p, s] = [pair.page + 1, pair.source + 1];
  }
  addUpTo(edges.page[1], edges.source[1]);
  return slideGaps(joinAlike(found, page), page, source);
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
