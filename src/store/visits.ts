import { reading, writing } from './connection.ts';
import type { Database, StoredVisit } from './database.ts';

/** Keep that words were missing from a page, or forget it where they were not; the last visit counts. */
export async function noteVisits(
  database: Database,
  visits: readonly (StoredVisit & { readonly held: boolean })[],
): Promise<void> {
  await writing(
    database,
    async (writes) => {
      for (const { held, ...visit } of visits)
        if (held) writes.delete('visits', [visit.annotation, visit.url, visit.what]);
        else writes.put('visits', visit);
    },
    ['visits'],
  );
}

export function listVisits(database: Database): Promise<StoredVisit[]> {
  return reading(database, ({ all }) => all('visits'), ['visits']);
}

/** Forget what was noticed of an annotation. */
export async function closeVisits(database: Database, annotation: string): Promise<void> {
  await writing(
    database,
    async (writes) => {
      for (const visit of await writes.all('visits'))
        if (visit.annotation === annotation) writes.delete('visits', [annotation, visit.url, visit.what]);
    },
    ['visits'],
  );
}
