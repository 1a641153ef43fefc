import { compareSpeakers } from './compare-speakers.ts';
import { negationDiffers } from './negation.ts';
import type { Prepared, PreparedClaim } from './prepare.ts';
import { wordWeight } from './word-weight.ts';

/** How much of either wording must be in the other. */
const leastShared = 0.85;

/**
 * Whether two claims are one that was reviewed twice: a wording of each says the same, numbers and denials included, and no other person said it.
 */
export function isSameClaim(a: PreparedClaim, b: PreparedClaim): boolean {
  if (a.lang !== b.lang || compareSpeakers(a.speaker, b.speaker) === 'different') return false;
  return a.wordings.some((here) => b.wordings.some((there) => saysTheSame(here, there)));
}

function saysTheSame(a: Prepared, b: Prepared): boolean {
  let shared = 0;
  for (const [stem, { number }] of a.content) {
    if (b.content.has(stem)) shared += wordWeight(stem);
    else if (number) return false;
  }
  for (const [stem, { number }] of b.content) if (number && !a.content.has(stem)) return false;
  return shared > 0 && shared >= leastShared * Math.max(a.weight, b.weight) && !negationDiffers(a, b, true);
}

/** Put what is about one claim in a row: each item is followed by the later ones about the same claim, the order kept otherwise. */
export function groupSame<Item extends { readonly claimed: PreparedClaim }>(items: readonly Item[]): Item[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const known = groups.find(([first]) => first && isSameClaim(first.claimed, item.claimed));
    if (known) known.push(item);
    else groups.push([item]);
  }
  return groups.flat();
}
