import type { Database, StoredCorrection } from './database.ts';
import { foldWords } from './fold-words.ts';

type Correction = Omit<StoredCorrection, 'key'>;

/** Keep what is right about words that were read wrongly; a later correction of the same words takes its place. */
export async function saveCorrections(database: Database, corrections: readonly Correction[]): Promise<void> {
  await database.corrections.bulkPut(corrections.map((one) => ({ ...one, key: foldWords(one.exact) })));
}

/** The inverse of `saveCorrections`, for one. */
export async function undoCorrection(database: Database, exact: string): Promise<void> {
  await database.corrections.delete(foldWords(exact));
}

/** @returns the newest first */
export async function listCorrections(database: Database): Promise<Correction[]> {
  const rows = await database.corrections.toArray();
  return rows.map(({ key: _, ...correction }) => correction).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** @returns for each of the words their correction; `null` where there is none */
export async function correctionsOf(database: Database, exact: readonly string[]): Promise<(Correction | null)[]> {
  const rows = await database.corrections.bulkGet(exact.map(foldWords));
  return rows.map((row) => row ?? null);
}
