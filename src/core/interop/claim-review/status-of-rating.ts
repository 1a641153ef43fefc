import type { Status } from '../../model/annotation.ts';
import { RATING_STATUS } from './rating-status.data.ts';

const BY_WORDS: ReadonlyMap<string, Status> = new Map([
  ...wordsOf('supported'),
  ...wordsOf('context'),
  ...wordsOf('outdated'),
  ...wordsOf('differs'),
  ...wordsOf('leftout'),
]);

/** The label for a rating: what its words say outright, else `contested`. */
export function statusOfRating(words: string): Status {
  const known = read.get(words);
  if (known) return known;
  if (read.size === mostRead) read.clear();
  const status = BY_WORDS.get(fold(words)) ?? 'contested';
  read.set(words, status);
  return status;
}

/** Ratings read so far: the records of a file share them. Emptied when full. */
const read = new Map<string, Status>();
const mostRead = 500;

function wordsOf(status: keyof typeof RATING_STATUS): [string, Status][] {
  return RATING_STATUS[status].map((words) => [fold(words), status]);
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
