/**
 * Collect postings one by one, for a table; within a term their places come ascending.
 *
 * They are kept side by side in three lists: a list for each term would cost more than all else in a large table.
 */
export function collectPostings() {
  const numbers = new Map<number, number>();
  let termOf = new Uint32Array(1 << 12);
  let places = new Uint32Array(1 << 12);
  let impactOf = new Uint8Array(1 << 12);
  let size = 0;
  return {
    add(term: number, place: number, impact: number): void {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      if (size === places.length) {
        termOf = grown(termOf, new Uint32Array(2 * size));
        places = grown(places, new Uint32Array(2 * size));
        impactOf = grown(impactOf, new Uint8Array(2 * size));
      }
      termOf[size] = number;
      places[size] = place;
      impactOf[size++] = impact;
    },
    /** Terms ascending, and the postings of each from its start on. */
    ordered() {
      const terms = Uint32Array.from(numbers.keys()).sort();
      const rankOf = new Uint32Array(numbers.size);
      for (const [rank, term] of terms.entries()) rankOf[numbers.get(term) ?? 0] = rank;
      const starts = new Uint32Array(terms.length + 1);
      for (let i = 0; i < size; i++) {
        const after = (rankOf[termOf[i] ?? 0] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
      for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
      const next = starts.slice();
      const claims = new Uint32Array(size);
      const impacts = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const rank = rankOf[termOf[i] ?? 0] ?? 0;
        const at = next[rank] ?? 0;
        next[rank] = at + 1;
        claims[at] = places[i] ?? 0;
        impacts[at] = impactOf[i] ?? 0;
      }
      return { terms, starts, claims, impacts };
    },
  };
}

function grown<Numbers extends Uint32Array | Uint8Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old);
  return room;
}
