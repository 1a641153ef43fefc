import { reading } from './connection.ts';
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

/** @returns for each of the words their correction, `null` where there is none; `null` alone when there are no corrections */
export async function correctionsOf(
  database: Database,
  exact: readonly string[],
): Promise<(Correction | null)[] | null> {
  return reading(database, async (reads) => {
    if ((await reads.count('corrections')) === 0) return null;
    const rows = await Promise.all(exact.map((words) => reads.get('corrections', foldWords(words))));
    return rows.map((row) => row ?? null);
  });
}
