import type { Atom } from './atom.ts';
import { slug } from './numerals.ts';
import type { Surroundings } from './surroundings.ts';
import type { Word } from './words.ts';

/** German names of acts are one word: "Klimaschutzgesetz". */
const GERMAN = /^[A-ZÄÖÜ][a-zäöüß]{4,}gesetz(?:es)?$/;

/** Find German acts by their one word, in texts that speak of Germany. */
export function findGermanActs(_text: string, words: readonly Word[], around: Surroundings): Atom[] {
  return words.flatMap((word) => {
    if (!word.key.includes('gesetz', 5) || !GERMAN.test(word.text) || !around.isIn('de')) return [];
    return [
      { start: word.start, end: word.end, type: 'act', id: `de/act/${slug(word.text.replace(/es$/, ''))}`, rank: 2 },
    ];
  });
}
