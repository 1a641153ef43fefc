import type { Token } from '../text/tokens.ts';

/** A text's words, and where each stem stands among them, ascending. */
export interface PlacedWords {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Where each stem of a text stands among its words. */
export function placesOf(tokens: readonly Token[]): PlacedWords['places'] {
  const places = new Map<string, number[]>();
  for (const [place, { stem }] of tokens.entries()) {
    const known = places.get(stem);
    if (known) known.push(place);
    else places.set(stem, [place]);
  }
  return places;
}
