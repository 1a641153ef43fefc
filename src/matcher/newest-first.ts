import { isAhead } from '../core/log/is-ahead.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';

type Dated = Pick<CurrentAnnotation, 'revisedAt'>;

/**
 * Compares annotations by their last change, the newest first.
 *
 * A date ahead of now cannot be true, and would stand first for good: those come behind all others.
 */
export function newestFirst(now: string): (one: Dated, other: Dated) => number {
  return ({ revisedAt: one }, { revisedAt: other }) =>
    Number(isAhead(one, now)) - Number(isAhead(other, now)) || (one < other ? 1 : one > other ? -1 : 0);
}
