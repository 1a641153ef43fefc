import type { ImportDatabase } from '../store/import-database.ts';

/** One work on imports after the other, in all threads: two pages, or a call repeated too early, never work on one import at once. */
export function importsInTurn<Result>({ name }: ImportDatabase, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(name, work);
}
