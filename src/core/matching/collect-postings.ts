import { impactOf } from './impact.ts';
import { sortPostings } from './sort-postings.ts';

/** A claim with more terms than this is put in order to count them: to look at each of those before takes longer then. */
const fewTerms = 64;

/**
 * Collect postings claim by claim, for a table; places come ascending.
 *
 * They are kept side by side in lists of numbers as they come, and put in order once: a list for each term, or a map from
 * terms, would cost more than all else in a large table.
 */
export function collectPostings() {
  let hashes = new Uint32Array(1 << 12);
  let places = new Uint32Array(1 << 12);
  let impacts = new Uint8Array(1 << 12);
  /** How often the terms of the claim that is added stand there. */
  const counts = new Uint32Array(fewTerms);
  let size = 0;
  const push = (hash: number, place: number, impact: number) => {
    if (size === places.length) {
      hashes = grown(hashes, new Uint32Array(2 * size));
      places = grown(places, new Uint32Array(2 * size));
      impacts = grown(impacts, new Uint8Array(2 * size));
    }
    hashes[size] = hash;
    places[size] = place;
    impacts[size++] = impact;
  };
  const addMany = (terms: Uint32Array, place: number) => {
    for (let from = 0, to = 0; from < terms.length; from = to) {
      const hash = terms[from] ?? 0;
      while (terms[to] === hash) to++;
      push(hash, place, impactOf(to - from, terms.length));
    }
  };
  return {
    /** Add the terms of the claim at a place, repetitions included. */
    add(terms: readonly number[] | Uint32Array, place: number): void {
      if (terms.length > fewTerms) {
        addMany(Uint32Array.from(terms).sort(), place);
        return;
      }
      const first = size;
      for (let i = 0; i < terms.length; i++) {
        const hash = terms[i] ?? 0;
        let at = first;
        while (at < size && hashes[at] !== hash) at++;
        counts[at - first] = at < size ? (counts[at - first] ?? 0) + 1 : 1;
        if (at === size) push(hash, place, 0);
      }
      for (let at = first; at < size; at++) impacts[at] = impactOf(counts[at - first] ?? 1, terms.length);
    },
    /** Add a term of which it only counts that the claim at the place has it. */
    addOne: (hash: number, place: number) => push(hash, place, 1),
    /** Terms ascending, and the postings of each from its start on. */
    ordered() {
      const [all, own, counted] = [hashes.subarray(0, size), places.subarray(0, size), impacts.subarray(0, size)];
      const sorted = sortPostings({ hashes: all, claims: own, impacts: counted });
      const terms = new Uint32Array(size);
      const starts = new Uint32Array(size + 1);
      let count = 0;
      let last = 0;
      for (let at = 0; at < size; at++) {
        const hash = sorted.hashes[at] ?? 0;
        if (hash === last) continue;
        last = hash;
        terms[count] = hash;
        starts[count++] = at;
      }
      starts[count] = size;
      const { claims, impacts: ordered } = sorted;
      return { terms: terms.slice(0, count), starts: starts.slice(0, count + 1), claims, impacts: ordered };
    },
  };
}

function grown<Numbers extends Uint32Array | Uint8Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old);
  return room;
}
