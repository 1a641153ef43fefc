import type { Word } from './word.ts';

/** Words that differ, and the word behind them on each side, which is the same. */
export interface Differing {
  readonly mine: readonly Word[];
  readonly theirs: readonly Word[];
  readonly nextMine: Word | undefined;
  readonly nextTheirs: Word | undefined;
}

/**
 * Tell whether a word of the page and one of the source are in the same sentence, by index.
 *
 * Sentences are counted from the side on which the page's words go on from words that are the same; where they do so on both or on
 * none, from either.
 */
export function sameSentence({ mine, theirs, nextMine, nextTheirs }: Differing): (i: number, j: number) => boolean {
  const [begins, ends] = [mine[0]?.opens ?? false, nextMine?.opens ?? false];
  const [before, ofBefore] = [countFrom(mine), countFrom(theirs)];
  const [behind, ofBehind] = [countBack(mine, nextMine), countBack(theirs, nextTheirs)];
  return (i, j) => ((!begins || ends) && before[i] === ofBefore[j]) || ((begins || !ends) && behind[i] === ofBehind[j]);
}

/** How many sentences have begun up to each word, with it. */
function countFrom(words: readonly Word[]): readonly number[] {
  let begun = 0;
  return words.map(({ opens }) => (opens ? ++begun : begun));
}

/** How many begin behind each word. */
function countBack(words: readonly Word[], next: Word | undefined): readonly number[] {
  let begun = next?.opens ? 1 : 0;
  return words
    .toReversed()
    .map(({ opens }) => (opens ? begun++ : begun))
    .reverse();
}
