import type { Token } from '../text/tokens.ts';
import type { PlacedWords } from './places-of.ts';

/**
 * How many words two texts have in common in the same order: the length of their longest common subsequence.
 *
 * By the places of common words alone, which are few (Hunt and Szymanski 1977).
 */
export function wordsInOrder({ places }: Pick<PlacedWords, 'places'>, { tokens }: Pick<PlacedWords, 'tokens'>): number {
  /** Where the earliest sequence of each length ends in the first text. */
  const ends: number[] = [];
  for (const { stem } of tokens) {
    const here = places.get(stem);
    // The last place first: one word of the second text may not stand for two of the first.
    for (let k = (here?.length ?? 0) - 1; k >= 0; k--) {
      const place = here?.[k] ?? 0;
      let length = ends.length;
      while (length > 0 && (ends[length - 1] ?? 0) >= place) length--;
      ends[length] = place;
    }
  }
  return ends.length;
}

/** Over how many words of the second text those reach that it has in common with the first, in the same order. */
export function reachInOrder(a: readonly Token[], b: readonly Token[]): number {
  const places = placesInOrder(a, b);
  const [first] = places;
  const last = places.at(-1);
  return first && last ? last[1] - first[1] + 1 : 0;
}

/** Where the words stand in both texts that they have in common in the same order: their longest common subsequence. */
export function placesInOrder(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i]?.stem === b[j]?.stem
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.stem === b[j]?.stem) places.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return places;
}
