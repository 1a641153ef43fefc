import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';

/**
 * Where the words beside a gap come twice, have it begin and end where clauses do.
 *
 * "It was good, [really good,] and cheap" and not "It was [good, really] good, and cheap". An ellipsis says itself where the gap is.
 */
export function slideGaps(
  stretches: readonly Stretch[],
  page: readonly Word[],
  source: readonly Word[],
): readonly Stretch[] {
  const slid = [...stretches];
  for (const [at, gap] of stretches.entries()) {
    const [before, after] = [slid[at - 1], slid[at + 1]];
    if (gap.kind !== 'leftout' || before?.kind !== 'same' || after?.kind !== 'same' || page[gap.page[0]]?.gap) continue;
    const by = bestSlide(gap, before, after, source);
    if (by === 0) continue;
    slid[at - 1] = moved(before, [0, by]);
    slid[at] = moved(gap, [by, by]);
    slid[at + 1] = moved(after, [by, 0]);
  }
  return slid.filter(({ page: p, source: s }) => p[1] > p[0] || s[1] > s[0]);
}

const moved = ({ kind, page, source }: Stretch, [start, end]: readonly [number, number]): Stretch => ({
  kind,
  page: [page[0] + start, page[1] + end],
  source: [source[0] + start, source[1] + end],
});

/** By how many words, to the left below 0, a gap is best moved. */
function bestSlide({ source: [from, to] }: Stretch, before: Stretch, after: Stretch, source: readonly Word[]): number {
  const worth = (by: number): number => edge(source[from + by]) + edge(source[to + by]);
  const key = (at: number): string | undefined => source[at]?.key;
  let best = 0;
  for (let by = -1; by >= -room(before) && key(from + by) === key(to + by); by--)
    if (worth(by) >= worth(best) + 1) best = by;
  for (let by = 1; by <= room(after) && key(from + by - 1) === key(to + by - 1); by++)
    if (worth(by) > worth(best)) best = by;
  return best;
}

/** Over how many words a gap can move: words that are the same one by one. */
const room = ({ page, source }: Stretch): number =>
  page[1] - page[0] === source[1] - source[0] ? page[1] - page[0] : 0;

/** How much of an edge there is before a word: a sentence's 2, a clause's 1. */
const edge = (word: Word | undefined): number => (!word || word.opens ? 2 : word.clause ? 1 : 0);
