import { bestPlaces, type Placed } from './best-places.ts';
import type { PostingList } from './posting-page.ts';
import type { TermPlan } from './score-places.ts';

/** What a shared term counts towards `least`: more in a claim of seven terms or fewer, where two may be half of it. */
const term = 2;
const shortTerm = 3;
/** The impact of a term that stands once in a claim of seven terms: see `impactOf`. */
const shortImpact = 127;
const mostImpact = 255;

/** Three shared terms, or two that are a good part of one of the texts: fewer are chance, see `isMoreThanChance`. */
export function leastShared(terms: number): number {
  return term * (terms <= 5 ? Math.min(terms, 2) : 3);
}

/** So many neighbouring claims are scored at once: what is counted of them stays in the processor's nearest memory. */
const span = 4096;
const scores = new Float32Array(span);
/** What each claim of the span shares, and `base`; what is no more than that is left from before, so that nothing is cleared. */
const shared = new Int32Array(span);
let base = 0;
/** From so much on it begins anew. */
const mostBase = 2 ** 30;
/** Stands for the next claim where there is none. */
const none = 2 ** 30;

/** How far a term's list was read. */
interface Cursor {
  readonly list: PostingList;
  /** What an impact of one counts. */
  readonly unit: number;
  /** From which impact on a claim begins to be counted here: one that has none of the terms before may not get enough of those that are left, which are the most frequent. */
  readonly begins: number;
  /** Where the list goes on, in bytes, behind which place, and at which one at least. */
  at: number;
  last: number;
  next: number;
}

/**
 * Score the claims of one segment that share enough terms with a statement; at least the best `limit`, the best first.
 *
 * @param claims how many the segment has
 * @param least as {@link leastShared} says
 */
export function scoreLists(
  lists: ReadonlyMap<number, PostingList>,
  claims: number,
  { terms, most }: TermPlan,
  least: number,
  limit: number,
): Placed[] {
  const cursors = terms.flatMap(({ hash, weight }, i): Cursor[] => {
    const list = lists.get(hash);
    const left = terms.length - i;
    const begins = shortTerm * left < least ? mostImpact + 1 : term * left < least ? shortImpact : 0;
    return list ? [{ list, unit: weight / mostImpact, begins, at: list.start, last: -1, next: 0 }] : [];
  });
  const placed: Placed[] = [];
  const enough: number[] = [];
  for (let from = 0; from < claims; from += span) {
    for (const cursor of cursors) if (cursor.next < from + span) scoreSpan(cursor, from, least, enough);
    for (const i of enough) placed.push({ place: from + i, score: scores[i] ?? 0 });
    enough.length = 0;
    // No claim has more than all terms.
    base += shortTerm * terms.length;
    if (base > mostBase) {
      shared.fill(0);
      base = 0;
    }
  }
  return bestPlaces(placed, most, limit);
}

/** Count a term for the claims of a span; those that have enough with it are added to `enough`, by their places in the span. */
function scoreSpan(cursor: Cursor, from: number, least: number, enough: number[]): void {
  const { list, unit, begins } = cursor;
  const { bytes, end } = list;
  let { at, last } = cursor;
  cursor.next = none;
  // The loop of `eachPosting`, written out: nearly all of the search is spent in it.
  while (at < end) {
    const start = at;
    let gap = bytes[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      let part = 128;
      for (let shift = 7; part > 127 && at < end; shift += 7) {
        part = bytes[at++] ?? 0;
        gap |= (part & 127) << shift;
      }
    }
    const place = last + gap + 1;
    const i = place - from;
    if (i >= span) {
      at = start;
      cursor.next = place;
      break;
    }
    last = place;
    const impact = bytes[at++] ?? 0;
    const counted = impact < shortImpact ? term : shortTerm;
    const before = (shared[i] ?? 0) - base;
    if (before > 0) {
      shared[i] = base + before + counted;
      scores[i] = (scores[i] ?? 0) + unit * impact;
      if (before < least && before + counted >= least) enough.push(i);
    } else if (impact >= begins) {
      shared[i] = base + counted;
      scores[i] = unit * impact;
      if (counted >= least) enough.push(i);
    }
  }
  cursor.at = at;
  cursor.last = last;
}
