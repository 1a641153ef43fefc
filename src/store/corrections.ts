import { reading, writing } from './connection.ts';
import type { Database, StoredCorrection } from './database.ts';
import { foldWords } from './fold-words.ts';

type Correction = Omit<StoredCorrection, 'key'>;

/** Keep what is right about words that were read wrongly; a later correction of the same words takes its place. */
export async function saveCorrections(database: Database, corrections: readonly Correction[]): Promise<void> {
  await writing(
    database,
    async ({ put }) => {
      for (const one of corrections) put('corrections', { ...one, key: foldWords(one.exact) });
    },
    ['corrections'],
  );
}

/** The inverse of `saveCorrections`, for one. */
export async function undoCorrection(database: Database, exact: string): Promise<void> {
  await writing(database, async (writes) => writes.delete('corrections', foldWords(exact)), ['corrections']);
}

/** @returns the newest first */
export async function listCorrections(database: Database): Promise<Correction[]> {
  const rows = await reading(database, ({ all }) => all('corrections'), ['corrections']);
  return rows.map(({ key: _, ...correction }) => correction).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** @returns for each of the words their correction, `null` where there is none; `null` alone when there are no corrections */
export async function correctionsOf(
  database: Database,
  exact: readonly string[],
): Promise<(Correction | null)[] | null> {
  return reading(
    database,
    async ({ count, get }) => {
      if ((await count('corrections')) === 0) return null;
      const rows = await Promise.all(exact.map((words) => get('corrections', foldWords(words))));
      return rows.map((row) => row ?? null);
    },
    ['corrections'],
  );
}
