import type { Word } from './word.ts';

/** Below this many cells the whole source is aligned. */
const fewCells = 400_000;
const slack = 24;

/**
 * Choose which words of a long source are worth aligning, by index, in order.
 *
 * Each stretch between two ellipses is looked for after the one before, where its words, the rare ones first, stand
 * closest together; takes time in proportion to the source's length times the number of ellipses.
 */
export function narrowSource(page: readonly Word[], source: readonly Word[]): number[] {
  if (page.length * source.length <= fewCells) return source.map((_, index) => index);
  const frequency = new Map<string, number>();
  for (const { key } of source) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const kept = new Uint8Array(source.length);
  let after = 0;
  for (const stretch of stretches(page)) {
    const { from, to } = densest(stretch, source, frequency, after);
    kept.fill(1, Math.max(0, from - slack - stretch.length), Math.min(source.length, to + slack + stretch.length));
    after = from;
  }
  return [...source.keys()].filter((index) => kept[index] === 1);
}

/** Words between two ellipses; a few words alone go with the stretch before. */
function stretches(page: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [[]];
  for (const word of page) {
    const current = found.at(-1);
    if (word.gap && (current?.length ?? 0) >= 4) found.push([word]);
    else current?.push(word);
  }
  return found;
}

function densest(
  stretch: readonly Word[],
  source: readonly Word[],
  frequency: ReadonlyMap<string, number>,
  after: number,
): { readonly from: number; readonly to: number } {
  const wanted = new Set(stretch.map(({ key }) => key));
  const worth = (word: Word | undefined): number =>
    word && wanted.has(word.key) ? 1 / Math.sqrt(frequency.get(word.key) ?? 1) : 0;
  const length = Math.ceil(stretch.length * 1.25) + 4;
  let sum = 0;
  let best = 0;
  let from = after;
  for (let to = after; to < source.length; to++) {
    sum += worth(source[to]);
    if (to - after >= length) sum -= worth(source[to - length]);
    if (sum > best + 1e-9) {
      best = sum;
      from = Math.max(after, to - length + 1);
    }
  }
  return { from, to: Math.min(source.length, from + length) };
}
