/** A stretch of two texts laid over each other; `words` carries the blanks before them. */
export interface WordStretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/**
 * What changed between two versions of a text, word by word.
 *
 * The longest common sequence of words stays; removed words stand before those that took their place.
 * Joining `same` and `removed` gives `before`, joining `same` and `added` gives `after`.
 * Takes time and space in proportion to the product of the two lengths, what both begin and end with aside; where that is more
 * than anybody reads, all between is told as removed and added.
 */
export function diffWords(before: string, after: string): WordStretch[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const stretches: WordStretch[] = [];
  const put = (kind: WordStretch['kind'], words: readonly string[]) => {
    const last = stretches.at(-1);
    if (words.length === 0) return;
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, words: last.words + words.join('') };
    else stretches.push({ kind, words: words.join('') });
  };
  put('same', old.slice(0, start));
  let [i, j] = [start, start];
  for (const [a, b] of [
    ...commonWords(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    [old.length - end - start, now.length - end - start] as const,
  ]) {
    put('removed', old.slice(i, start + a));
    put('added', now.slice(j, start + b));
    if (start + a < old.length - end) put('same', [old[start + a] ?? '']);
    [i, j] = [start + a + 1, start + b + 1];
  }
  put('same', old.slice(old.length - end));
  return stretches;
}

/** Words with the blanks before them: most changes add something at the end. Joining them gives the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** Pairs of words that are compared at most: four thousand words of each. */
const mostPairs = 16_000_000;

/** Places of a longest common sequence in both, in order; none where it would take too long. */
function commonWords(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  if (old.length * now.length > mostPairs) return [];
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (a: number, b: number) => longest[a * width + b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      longest[a * width + b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const places: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (old[a] === now[b]) places.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return places;
}
