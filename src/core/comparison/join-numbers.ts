import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/** The most words that are joined: "a quarter of a million". */
const longest = 5;

/** Join the words of a number that end what is read so far: "two and a half" is 2.5, "half a million" 1/2 million. */
export function joinNumbers(words: Word[], { joins }: WordRules): void {
  const last = words.slice(-longest);
  const text = last.map(({ key }) => key).join(' ');
  for (const [pattern, instead] of joins) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const keys = found.replace(pattern, instead).split(' ');
    const joined = words.splice(-found.split(' ').length);
    const spare = joined.length - keys.length;
    for (const [i, key] of keys.entries()) {
      const [from, to] = [joined[i && i + spare], joined[i + spare]];
      if (from && to) words.push({ ...from, end: to.end, key, number: /^\d/u.test(key) });
    }
    return;
  }
}
