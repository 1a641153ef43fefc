import type { ClaimIndex } from './claim-index.ts';
import { collectPostings } from './collect-postings.ts';

/**
 * Merge segments into one, oldest first.
 *
 * A claim that stands in several keeps the newest postings alone; `dropped` names those that are gone altogether.
 */
export function mergeIndexes(indexes: readonly ClaimIndex[], dropped: ReadonlySet<string> = new Set()): ClaimIndex {
  const newest = new Map<string, readonly [segment: number, place: number]>();
  for (const [segment, { ids }] of indexes.entries()) {
    for (const [place, id] of ids.entries()) newest.set(id, [segment, place]);
  }
  const ids: string[] = [];
  const places = indexes.map((index, segment) =>
    Int32Array.from(index.ids, (id, place) => {
      const kept = newest.get(id);
      return dropped.has(id) || kept?.[0] !== segment || kept[1] !== place ? -1 : ids.push(id) - 1;
    }),
  );
  const postings = collectPostings();
  for (const [segment, { terms, starts, claims, impacts }] of indexes.entries()) {
    for (const [i, term] of terms.entries()) {
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
        const place = places[segment]?.[claims[at] ?? 0] ?? -1;
        if (place >= 0) postings.add(term, place, impacts[at] ?? 0);
      }
    }
  }
  return { ids, ...postings.ordered() };
}
