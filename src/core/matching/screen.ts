import type { PreparedClaim, PreparedStatement } from './prepare.ts';
import { hashTerm } from './term-hash.ts';
import { weightOfHash, wordWeight } from './word-weight.ts';

/**
 * The least that a claim and a statement share, without and with marks: the weight of the words in both, and twice their shares of either.
 *
 * On the train sets and a quarter of the ordinary sentences all of 1,222 matches have more, the least of them 2.46 without marks and 2.02 with;
 * 17 of 657 related claims have less than this, and so does half of the candidates.
 */
const leastUnmarked = 2.4;
const leastMarked = 1.9;

/** Whether a claim may be anything to a statement, by the words of its wordings alone, before more of it is made ready to compare. */
export function mayRepeat(said: PreparedStatement, { wordings }: PreparedClaim): boolean {
  const { sentence, quote } = said;
  return wordings.some(({ content, weight }) => {
    let shared = 0;
    for (const stem of content.keys())
      if (sentence.content.has(stem) || quote.content.has(stem)) shared += wordWeight(stem);
    return isEnough(said, shared, weight);
  });
}

/**
 * The same by the hashes of the words of each wording, each once and in their order, before the claim itself is read.
 *
 * Two words with one hash make it say so of a claim that `mayRepeat` refuses, never the other way round.
 */
export function screenHashes(said: PreparedStatement): (wordings: readonly Uint32Array[]) => boolean {
  const own = new Map<number, number>();
  for (const { content } of new Set([said.sentence, said.quote]))
    for (const stem of content.keys()) {
      const hash = hashTerm(stem);
      own.set(hash, weightOfHash(hash));
    }
  return (wordings) =>
    wordings.some((hashes) => {
      let shared = 0;
      let weight = 0;
      for (const hash of hashes) {
        const known = own.get(hash);
        if (known !== undefined) shared += known;
        weight += known ?? weightOfHash(hash);
      }
      return isEnough(said, shared, weight);
    });
}

function isEnough({ marked, sentence }: PreparedStatement, shared: number, weight: number): boolean {
  const least = marked ? leastMarked : leastUnmarked;
  return shared * (1 + 2 / Math.max(0.5, weight) + 2 / Math.max(0.5, sentence.weight)) >= least;
}
