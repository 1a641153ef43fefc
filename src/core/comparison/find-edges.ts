import type { Pair } from './align-words.ts';
import { areSameWords } from './same-words.ts';
import type { Word } from './split-words.ts';
import type { Stretch } from './stretch.ts';
import type { WordRules } from './word-key.ts';

/**
 * Say from which word to which the two texts are compared.
 *
 * Words of the page before the first pair stand beside as many words of the source, or beside what there is of its
 * sentence. Whole sentences of the page for which the source has no words are left out of the comparison.
 */
export function findEdges(
  pairs: readonly Pair[],
  page: readonly Word[],
  source: readonly Word[],
  rules: WordRules | null,
): Pick<Stretch, 'page' | 'source'> {
  const first = pairs[0] ?? { page: 0, source: 0 };
  const last = pairs.at(-1) ?? { page: page.length - 1, source: source.length - 1 };
  const unknownBefore = first.source === 0 && first.page > 0 && page[first.page]?.opens;
  const unknownAfter = last.source === source.length - 1 && page[last.page + 1]?.opens;
  const lead = unknownBefore ? [] : page.slice(0, first.page);
  const tail = unknownAfter ? [] : page.slice(last.page + 1);
  return {
    page: [first.page - lead.length, last.page + 1 + tail.length],
    source: [
      first.source - wordsBefore(lead, source, first, rules),
      last.source + 1 + wordsAfter(tail, source, last, rules),
    ],
  };
}

/** An amount may be written in this many words, a sentence's beginning in this many more than the page's. */
const near = 2;

function wordsBefore(
  lead: readonly Word[],
  source: readonly Word[],
  first: Pick<Pair, 'source'>,
  rules: WordRules | null,
) {
  const room = first.source;
  const most = Math.min(room, lead.length + near);
  for (let count = 1; count <= Math.min(room, 2 * near); count++) {
    if (areSameWords(lead, source.slice(room - count, room), rules)) return count;
  }
  if (lead.length === 0 || source[room]?.opens) return 0;
  for (let count = 1; count <= most; count++) if (source[room - count]?.opens) return count;
  return Math.min(room, lead.length);
}

function wordsAfter(
  tail: readonly Word[],
  source: readonly Word[],
  last: Pick<Pair, 'source'>,
  rules: WordRules | null,
) {
  const from = last.source + 1;
  const room = source.length - from;
  const most = Math.min(room, tail.length + near);
  for (let count = 1; count <= Math.min(room, 2 * near); count++) {
    if (areSameWords(tail, source.slice(from, from + count), rules)) return count;
  }
  if (tail.length === 0 || source[from]?.opens) return 0;
  for (let count = 1; count <= most; count++) if (count === room || source[from + count]?.opens) return count;
  return Math.min(room, tail.length);
}
