/** How far the clocks and days of two places may be apart, in milliseconds. */
const DAY = 86_400_000;

/** Whether a date lies so far ahead of now that it cannot be true; both are ISO 8601 dates and times. */
export function isAhead(at: string, now: string): boolean {
  return Date.parse(at) > Date.parse(now) + DAY;
}
