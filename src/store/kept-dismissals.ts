import type { CurrentAnnotation } from '../core/model/event.ts';
import { getAnnotations } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database, Dismissal } from './database.ts';
import { putDismissals } from './dismissals.ts';

type Kept = Omit<Dismissal, 'words'>;

/** Every "not this statement", the newest first, each with the annotation that it is about; `null` when that is not here. */
export async function listDismissals(
  database: Database,
): Promise<(Kept & { readonly about: CurrentAnnotation | null })[]> {
  const rows = await reading(database, ({ all }) => all('dismissals'), ['dismissals']);
  const ids = [...new Set(rows.map(({ annotation }) => annotation))];
  const abouts = new Map((await getAnnotations(database, ids)).map((about) => [about.id, about]));
  return rows
    .map(({ words: _, ...kept }) => ({ ...kept, about: abouts.get(kept.annotation) ?? null }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Take dismissals in again, from another computer or from before a deletion.
 *
 * @returns how many were not there
 */
export async function takeDismissals(database: Database, dismissals: readonly Kept[]): Promise<number> {
  return writing(
    database,
    async (writes) => {
      const before = await writes.count('dismissals');
      putDismissals(writes, dismissals);
      return (await writes.count('dismissals')) - before;
    },
    ['dismissals'],
  );
}
