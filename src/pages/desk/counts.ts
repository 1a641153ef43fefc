import type { DeskRow } from '../../messaging/desk-calls.ts';
import { localDay } from '../../parts/local-day.ts';

/** One bar of a picture: what it counts, and how many. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many months a picture over time shows, the last one ending today. */
export const monthsShown = 12;
/** How many speakers, publishers or citations a picture shows. */
export const mostBars = 12;

/**
 * Annotations published in each of the last months, also in those without any.
 *
 * @param today ISO 8601 date, where the moderator is, whose days decide
 * @returns the oldest month first; names are ISO 8601 months
 */
export function countMonths(rows: readonly DeskRow[], today: string): Count[] {
  const counts = new Map<string, number>();
  for (const { publishedAt } of rows) {
    const month = localDay(new Date(publishedAt)).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: monthsShown }, (_, back) => {
    const at = last - monthsShown + 1 + back;
    const name = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return { name, count: counts.get(name) ?? 0 };
  });
}

/** How often each name stands in the rows, the most frequent first, equals by name. */
export function countNames(rows: readonly DeskRow[], names: (row: DeskRow) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of names(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
