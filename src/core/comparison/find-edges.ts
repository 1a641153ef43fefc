import type { Pair } from './align-words.ts';
import { areSameWords } from './same-words.ts';
import type { Stretch } from './stretch.ts';
import type { Word } from './word.ts';
import type { WordRules } from './word-key.ts';

/**
 * Say from which word to which the two texts are compared.
 *
 * Words of the page before the first pair stand beside as many words of the source, or beside what there is of its
 * sentence. Whole sentences of the page for which the source has no words are left out of the comparison. Words of the
 * source before the quotation's own are none of it, but for what turns them where the page begins a sentence.
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
  const start = spelledBefore(pairs, page, source, rules);
  const end = spelledAfter(pairs, page, source, rules);
  return {
    page: [start === null ? first.page - lead.length : 0, end === null ? last.page + 1 + tail.length : page.length],
    source: [
      start ?? turnedBefore(first, page, source, rules) ?? first.source - wordsBefore(lead, source, first),
      end ?? last.source + 1 + wordsAfter(tail, source, last),
    ],
  };
}

/** Over how many words something like "I do not believe that" reaches. */
const reach = 8;

/** Where the source's word stands that turns the page's first ones, which the page writes as the beginning of a sentence; `null`: nowhere. */
function turnedBefore(
  first: Pick<Pair, 'page' | 'source'>,
  page: readonly Word[],
  source: readonly Word[],
  rules: WordRules | null,
): number | null {
  const own = source[first.source];
  if (first.page > 0 || !page[0]?.capital || !own || own.capital || own.opens) return null;
  for (let at = first.source - 1; at >= Math.max(0, first.source - reach); at--) {
    const word = source[at];
    if (word && rules?.turning.has(word.key)) return at;
    if (!word || word.opens) return null;
  }
  return null;
}

/** An amount may be written in this many words. */
const spelled = 6;

/** Where the source's words begin that are the page's first ones in another spelling, before the first that are the same. */
function spelledBefore(
  pairs: readonly Pair[],
  page: readonly Word[],
  source: readonly Word[],
  rules: WordRules | null,
) {
  const same = pairs.find(({ changed }) => !changed);
  if (!same) return null;
  const lead = page.slice(0, same.page);
  for (let from = same.source - 1; from >= Math.max(0, same.source - spelled); from--)
    if (areSameWords(lead, source.slice(from, same.source), rules)) return from;
  return null;
}

/** Where they end, after the last that are the same. */
function spelledAfter(pairs: readonly Pair[], page: readonly Word[], source: readonly Word[], rules: WordRules | null) {
  const same = pairs.findLast(({ changed }) => !changed);
  if (!same) return null;
  const tail = page.slice(same.page + 1);
  const from = same.source + 1;
  for (let to = from + 1; to <= Math.min(source.length, from + spelled); to++)
    if (areSameWords(tail, source.slice(from, to), rules)) return to;
  return null;
}

/** A sentence's beginning may have this many words more than the page's. */
const near = 2;

function wordsBefore(lead: readonly Word[], source: readonly Word[], first: Pick<Pair, 'source'>) {
  const room = first.source;
  const most = Math.min(room, lead.length + near);
  if (lead.length === 0 || source[room]?.opens) return 0;
  for (let count = 1; count <= most; count++) {
    if (source[room - count]?.opens) return count;
    if (count >= lead.length && source[room - count]?.clause) return count;
  }
  return Math.min(room, lead.length);
}

function wordsAfter(tail: readonly Word[], source: readonly Word[], last: Pick<Pair, 'source'>) {
  const from = last.source + 1;
  const room = source.length - from;
  const most = Math.min(room, tail.length + near);
  // A clause that ends in the source alone has no word more.
  if (tail.length === 0 || source[from]?.opens || (source[from]?.clause && !tail[0]?.clause)) return 0;
  for (let count = 1; count <= most; count++) if (count === room || source[from + count]?.opens) return count;
  return Math.min(room, tail.length);
}
