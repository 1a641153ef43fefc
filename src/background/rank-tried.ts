import type { Tried } from '../core/model/tried.ts';

/**
 * What a moderator is shown of all the statements of a page: matches, then related ones.
 *
 * Where there is neither, the nearest of those that have any of the words: who wonders why nothing is marked sees why.
 */
export function rankTried(tried: readonly Tried[]): readonly Tried[] {
  const near = tried.filter(({ level }) => level !== 'none');
  if (near.length > 0) return near.toSorted((a, b) => Number(a.level === 'related') - Number(b.level === 'related'));
  return tried
    .filter(({ reason }) => reason.agree.length > 0)
    .toSorted((a, b) => b.reason.score - a.reason.score)
    .slice(0, 1);
}
