import type { Pair } from './align-words.ts';
import type { Word } from './split-words.ts';

/**
 * Begin gaps as early as they can: of "the council and the mayor", "the council and" is left out before "the mayor".
 *
 * Where two alignments are equally good, a reader takes a phrase as a whole.
 */
export function slideGaps(pairs: readonly Pair[], page: readonly Word[], source: readonly Word[]): Pair[] {
  const slid = [...pairs];
  for (let i = 1; i < slid.length; i++) {
    for (let k = i; k > 0; k--) {
      const before = slid[k - 1];
      const after = slid[k];
      if (!before || !after || before.changed || page[after.page]?.gap) break;
      if (after.page === before.page + 1 && after.source > before.source + 1) {
        if (source[after.source - 1]?.key !== source[before.source]?.key) break;
        slid[k - 1] = { ...before, source: after.source - 1 };
      } else if (after.source === before.source + 1 && after.page > before.page + 1) {
        if (page[after.page - 1]?.gap || page[after.page - 1]?.key !== page[before.page]?.key) break;
        slid[k - 1] = { ...before, page: after.page - 1 };
      } else break;
      if (k === 1) break;
    }
  }
  return slid;
}
