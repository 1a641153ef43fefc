/** Where the ideographs, kana and syllables of East Asia begin, among the code units. */
const EAST_ASIAN = 0x2e80;
/** How much shorter than in letters the same is written there. */
const SHORTER = 2.5;

/** How long a text would be in letters: Chinese, Japanese and Korean say as much in less. Three places of it tell. */
export function lengthOf(text: string): number {
  const { length } = text;
  for (const place of [length >> 2, length >> 1, length - (length >> 2) - 1])
    if (text.charCodeAt(place) >= EAST_ASIAN) return length * SHORTER;
  return length;
}
