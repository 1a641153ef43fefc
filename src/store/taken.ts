import type { Taken } from './index-rows.ts';

/** So many of the slots that were emptied last are listed: a shelf that is further behind is written anew. */
const listed = 500;

export const noneTaken: Taken = { count: 0, last: [] };

/** Note that slots were emptied. */
export function takeMore({ count, last }: Taken, slots: readonly number[]): Taken {
  return { count: count + slots.length, last: [...last, ...slots].slice(-listed) };
}

/** The slots that were emptied since there were so many; `null` when that is longer ago than is listed. */
export function takenSince({ count, last }: Taken, before: number): readonly number[] | null {
  const since = count - before;
  return since < 0 || since > last.length ? null : last.slice(last.length - since);
}
