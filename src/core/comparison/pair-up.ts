import { isLoose, kinship } from './kinship.ts';
import { type Differing, sameSentence } from './same-sentence.ts';
import type { WordRules } from './word-key.ts';

/** What becomes of a word, the page's or the source's or one for the other. */
export interface Step {
  readonly kind: 'changed' | 'leftout' | 'added';
  /** Nothing but the place tells that one stands for the other. */
  readonly loose: boolean;
}

// In thousandths: what words cost that stand for none, and those that stand for one in another sentence.
const leftOut = 600;
const leftOutMore = 10;
const added = 500;
const addedMore = 200;
const elsewhere = 3000;
const acrossClauses = 700;
/** What a gap gains at each end where a clause ends. */
const ofClause = 200;
/** For each place that a word stands further from where it would without a gap, up to twenty. */
const apart = 3;

const kinds = ['changed', 'leftout', 'added'] as const;
const [CHANGED, LEFT_OUT, ADDED] = [0, 1, 2];
const never = -1e9;

/**
 * Say of each word that differs what it is, in order, where the whole is likeliest.
 *
 * A global alignment with affine gaps (Gotoh 1982), by kinds of words; a gap at an ellipsis costs nothing. Takes time and space
 * in proportion to the product of the two lengths.
 */
export function pairUp({ mine, theirs, nextMine, nextTheirs }: Differing, rules: WordRules | null): readonly Step[] {
  const width = theirs.length + 1;
  const cells = (mine.length + 1) * width;
  const best = new Int32Array(3 * cells).fill(never);
  const way = new Uint8Array(3 * cells);
  const inSentence = sameSentence({ mine, theirs, nextMine, nextTheirs });
  const clauseAt = (j: number): boolean => (theirs[j] ?? nextTheirs)?.clause ?? true;

  /** What it is worth to take a word for another, behind a step of some kind. */
  const change = (i: number, j: number, before: number): number => {
    const [one, other] = [mine[i], theirs[j]];
    if (!one || !other || one.aside) return never / 2;
    const over = before === CHANGED && i + j > 0 && other.clause && !one.clause ? acrossClauses : 0;
    const gap = before === LEFT_OUT && clauseAt(j) ? ofClause : 0;
    const far = apart * Math.min(20, Math.abs(i - j));
    return kinship(one, other, rules) + gap - over - far - (inSentence(i, j) ? 0 : elsewhere);
  };
  const leave = (i: number, j: number, before: number): number => {
    if (mine[i - 1]?.bracketed && mine[i]?.bracketed) return never / 2;
    if ((mine[i] ?? nextMine)?.gap) return 0;
    return before === LEFT_OUT ? -leftOutMore : (clauseAt(j) ? ofClause : 0) - leftOut - leftOutMore;
  };
  const add = (i: number, j: number, before: number): number => {
    if (mine[i]?.aside) return 0;
    return (before === LEFT_OUT && clauseAt(j) ? ofClause : 0) - (before === ADDED ? addedMore : added);
  };

  best[0] = 0;
  for (let i = 0; i <= mine.length; i++) {
    for (let j = 0; j <= theirs.length; j++) {
      const take = (kind: number, from: number, gain: (before: number) => number): void => {
        const cell = kind * cells + i * width + j;
        for (const before of [CHANGED, LEFT_OUT, ADDED]) {
          const value = (best[before * cells + from] ?? never) + gain(before);
          if (value <= (best[cell] ?? never)) continue;
          best[cell] = value;
          way[cell] = before;
        }
      };
      const here = i * width + j;
      if (i > 0 && j > 0) take(CHANGED, here - width - 1, (before) => change(i - 1, j - 1, before));
      if (j > 0) take(LEFT_OUT, here - 1, (before) => leave(i, j - 1, before));
      if (i > 0) take(ADDED, here - width, (before) => add(i - 1, j, before));
    }
  }

  const steps: Step[] = [];
  let [i, j] = [mine.length, theirs.length];
  const ends = [0, 1, 2].map(
    (k) => (best[(k + 1) * cells - 1] ?? never) + (k === LEFT_OUT && clauseAt(j) ? ofClause : 0),
  );
  let at = ends.indexOf(Math.max(...ends));
  while (i + j > 0) {
    const before = way[at * cells + i * width + j] ?? 0;
    const [one, other] = [mine[i - 1], theirs[j - 1]];
    const kind = kinds[at] ?? 'changed';
    steps.push({ kind, loose: kind !== 'changed' || !one || !other || isLoose(one, other, rules) });
    if (kind !== 'leftout') i--;
    if (kind !== 'added') j--;
    at = before;
  }
  return steps.reverse();
}
