import { impactOf } from './impact.ts';

/**
 * Collect postings claim by claim, for a table; places come ascending.
 *
 * They are kept side by side in lists of numbers: a list for each term, or a map from terms, would cost more than all
 * else in a large table.
 */
export function collectPostings() {
  const terms = numberTerms();
  let termOf = new Uint32Array(1 << 12);
  let places = new Uint32Array(1 << 12);
  let impacts = new Uint8Array(1 << 12);
  /** How often the terms of the claim that is added stand there. */
  let counts = new Uint32Array(64);
  let size = 0;
  const push = (number: number, place: number) => {
    if (size === places.length) {
      termOf = grown(termOf, new Uint32Array(2 * size));
      places = grown(places, new Uint32Array(2 * size));
      impacts = grown(impacts, new Uint8Array(2 * size));
    }
    termOf[size] = number;
    places[size++] = place;
  };
  return {
    /** Add the terms of the claim at a place, repetitions included. */
    add(hashes: readonly number[] | Uint32Array, place: number): void {
      const first = size;
      if (counts.length < hashes.length) counts = new Uint32Array(2 * hashes.length);
      for (const hash of hashes) {
        const number = terms.numberOf(hash);
        const last = terms.last(number);
        if (last >= first) {
          counts[last - first] = (counts[last - first] ?? 0) + 1;
          continue;
        }
        counts[size - first] = 1;
        terms.setLast(number, size);
        push(number, place);
      }
      for (let i = first; i < size; i++) impacts[i] = impactOf(counts[i - first] ?? 1, hashes.length);
    },
    /** Add a term of which it only counts that the claim at the place has it. */
    addOne(hash: number, place: number): void {
      push(terms.numberOf(hash), place);
      impacts[size - 1] = 1;
    },
    /** Terms ascending, and the postings of each from its start on. */
    ordered() {
      const hashes = terms.hashes();
      const order = Uint32Array.from(hashes).sort();
      const numbers = Uint32Array.from(order, (hash) => terms.numberOf(hash));
      const starts = new Uint32Array(order.length + 1);
      const next = new Uint32Array(order.length);
      for (let i = 0; i < size; i++) next[termOf[i] ?? 0] = (next[termOf[i] ?? 0] ?? 0) + 1;
      for (let i = 0; i < order.length; i++) {
        const number = numbers[i] ?? 0;
        starts[i + 1] = (starts[i] ?? 0) + (next[number] ?? 0);
        next[number] = starts[i] ?? 0;
      }
      const claims = new Uint32Array(size);
      const ordered = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const number = termOf[i] ?? 0;
        const at = next[number] ?? 0;
        next[number] = at + 1;
        claims[at] = places[i] ?? 0;
        ordered[at] = impacts[i] ?? 0;
      }
      return { terms: order, starts, claims, impacts: ordered };
    },
  };
}

/** Give terms' hashes numbers in the order in which they come; a hash is never 0. */
function numberTerms() {
  let slots = new Uint32Array(1 << 12);
  let hashes = new Uint32Array(1 << 11);
  let last = new Int32Array(1 << 11);
  let count = 0;
  const slotOf = (hash: number) => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let number = slots[slot] ?? 0; number !== 0 && hashes[number - 1] !== hash; number = slots[slot] ?? 0)
      slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    hashes = grown(hashes, new Uint32Array(2 * count));
    last = grown(last, new Int32Array(2 * count));
    slots = new Uint32Array(2 * slots.length);
    for (let number = 0; number < count; number++) slots[slotOf(hashes[number] ?? 0)] = number + 1;
  };
  return {
    numberOf(hash: number): number {
      const slot = slotOf(hash);
      const known = slots[slot] ?? 0;
      if (known !== 0) return known - 1;
      hashes[count] = hash;
      last[count] = -1;
      slots[slot] = ++count;
      if (count === hashes.length) grow();
      return count - 1;
    },
    /** Where the term's last posting is; -1 before the first one. */
    last: (number: number) => last[number] ?? -1,
    setLast(number: number, at: number): void {
      last[number] = at;
    },
    hashes: () => hashes.subarray(0, count),
  };
}

function grown<Numbers extends Uint32Array | Int32Array | Uint8Array>(old: Numbers, room: Numbers): Numbers {
  room.set(old);
  return room;
}
