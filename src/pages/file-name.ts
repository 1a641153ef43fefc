import { localDay } from '../parts/local-day.ts';

/** A file name with the day in it: `obelus-2026-11-22.json`. */
export function fileName(what: string, now: Date): string {
  return `${what}-${localDay(now)}.json`;
}
