import { dateAndTime, timeOf } from '../parts/dates.ts';
import { localDay } from '../parts/local-day.ts';
import { t } from '../parts/words.ts';

/**
 * Since when everything is paused: the time of today, the day and the time of another day.
 *
 * `since` is an ISO 8601 moment, `today` the reader's day as an ISO 8601 date.
 */
export function pausedWords(since: string, today: string): string {
  return localDay(new Date(since)) === today
    ? t('pausedTitle', { time: timeOf(since) })
    : t('pausedTitleDay', { date: dateAndTime(since) });
}
