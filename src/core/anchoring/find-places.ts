/** Words of this length the platform finds fast enough however a text repeats itself. */
const SHORT = 256;

/**
 * Where words stand in a text, in order and overlapping too, from a place on; nowhere for no words.
 *
 * Linear in both, which the platform's search is not where long words and text repeat themselves.
 *
 * @see Knuth, Morris and Pratt, Fast Pattern Matching in Strings (1977)
 */
export function* findPlaces(text: string, words: string, from = 0): Generator<number, void> {
  const first = text.indexOf(words.slice(0, SHORT), from);
  if (words === '' || first < 0) return;
  const all = words + text.slice(first);
  // By place: how many units up to it are those that all begins with.
  const again = [0];
  for (let at = 1, held = 0; at < all.length; at++) {
    while (held > 0 && all[held] !== all[at]) held = again[held - 1] ?? 0;
    if (all[held] === all[at]) held++;
    again.push(held);
    if (held < words.length) continue;
    const start = at + 1 - 2 * held;
    if (start >= 0) yield first + start;
    held = again[held - 1] ?? 0;
  }
}
