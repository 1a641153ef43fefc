import type { Token } from '../text/tokens.ts';
import type { Run } from './common-run.ts';
import { placesInOrder } from './words-in-order.ts';

/** A place where two texts that share most of their words do not: the words of the one and those of the other; one list may be empty. */
export interface UnlikePart {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
  /** Between words that both texts have, or before or behind all of them. */
  readonly place: 'before' | 'between' | 'behind';
}

/** In so many words beyond what is left of the shorter side common words are sought on either side of a run. */
const reach = 4;

/**
 * What differs between two texts around the longest run of words that they share, in order.
 *
 * The run is extended to both sides by the words that follow in the same order in both, near it: what else a long
 * speech has in common with a claim is chance.
 */
export function unlikeParts(here: readonly Token[], there: readonly Token[], run: Run): UnlikePart[] {
  const [from, twin] = run.from;
  const before = unlikeAfter(here.slice(0, from).reverse(), there.slice(0, twin).reverse());
  const after = unlikeAfter(here.slice(from + run.words), there.slice(twin + run.words));
  const turned = before.map(({ here, there, place }): UnlikePart => {
    return { here: here.toReversed(), there: there.toReversed(), place: place === 'behind' ? 'before' : place };
  });
  return [...turned.toReversed(), ...after];
}

/** The same behind two places that are alike; the last part reaches to the ends. */
function unlikeAfter(a: readonly Token[], b: readonly Token[]): UnlikePart[] {
  const parts: UnlikePart[] = [];
  let i = 0;
  let j = 0;
  const near = 2 * Math.min(a.length, b.length) + reach;
  for (const [k, l] of placesInOrder(a.slice(0, near), b.slice(0, near))) {
    if (k > i || l > j) parts.push({ here: a.slice(i, k), there: b.slice(j, l), place: 'between' });
    i = k + 1;
    j = l + 1;
  }
  if (i < a.length || j < b.length) parts.push({ here: a.slice(i), there: b.slice(j), place: 'behind' });
  return parts;
}
