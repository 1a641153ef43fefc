import { cutText } from './cut-text.ts';
import { listed, wordsLanguage } from './words.ts';

/** What a publisher may write instead of a date. */
const longestDate = 100;

/**
 * An ISO 8601 date in the reader's words: "2 Apr 2026", "Apr 2026" or "2026", as exact as it is known.
 *
 * A date with a time is shown as the day it was where the reader is. What is no date is shown as it is written.
 */
export function shortDate(iso: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?$/.exec(iso.trim());
  if (!parts) return cutText(iso, longestDate);
  const [, year, month, day, time] = parts;
  const at = time ? new Date(iso) : new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return cutText(iso, longestDate);
  const format = new Intl.DateTimeFormat(wordsLanguage().language, {
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    ...(time ? {} : { timeZone: 'UTC' }),
  });
  return whole(format.format(at));
}

/** Day and time of an ISO 8601 moment: "21 Nov 2026, 18:04". The day is written as it is without a time, and may part from it. */
export function dateAndTime(iso: string): string {
  if (Number.isNaN(Date.parse(iso))) return cutText(iso, longestDate);
  return listed([shortDate(iso), timeOf(iso)]);
}

/** Time of an ISO 8601 moment: "18:04". */
export function timeOf(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return cutText(iso, longestDate);
  return whole(at.toLocaleTimeString(wordsLanguage().language, { timeStyle: 'short' }));
}

/** A date is read as one word and never breaks over a line. */
function whole(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
