/**
 * Collect postings one by one, for an index; within a term their places come ascending.
 *
 * They are kept side by side in three lists: a list for each term would cost more than all else in a large index.
 */
export function collectPostings() {
  const numbers = new Map<number, number>();
  const termOf: number[] = [];
  const places: number[] = [];
  const impactOf: number[] = [];
  return {
    add(term: number, place: number, impact: number): void {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      termOf.push(number);
      places.push(place);
      impactOf.push(impact);
    },
    /** Terms ascending, and the postings of each from its start on. */
    ordered() {
      const terms = Uint32Array.from(numbers.keys()).sort();
      const rankOf = new Uint32Array(numbers.size);
      for (const [rank, term] of terms.entries()) rankOf[numbers.get(term) ?? 0] = rank;
      const starts = new Uint32Array(terms.length + 1);
      for (const number of termOf) {
        const after = (rankOf[number] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
      for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
      const next = starts.slice();
      const claims = new Uint32Array(places.length);
      const impacts = new Uint8Array(places.length);
      for (const [i, number] of termOf.entries()) {
        const rank = rankOf[number] ?? 0;
        const at = next[rank] ?? 0;
        next[rank] = at + 1;
        claims[at] = places[i] ?? 0;
        impacts[at] = impactOf[i] ?? 0;
      }
      return { terms, starts, claims, impacts };
    },
  };
}
