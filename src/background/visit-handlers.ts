import type { Handlers } from '../messaging/router.ts';
import type { VisitCalls } from '../messaging/visit-calls.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { closeVisits, listVisits, noteVisits } from '../store/visits.ts';
import { ownKeys, signerOf } from './own-keys.ts';

/** What the worker does for a moderator whose sources change. */
export function visitHandlers(database: Database, now: () => string): Pick<Handlers, keyof VisitCalls> {
  return {
    'note-visits': async ({ seen }, { tab }) => {
      // A private window leaves no trace on disk.
      if (tab?.incognito) return null;
      const keys = await ownKeys(database);
      const found = await getAnnotations(database, [...new Set(seen.map(({ annotation }) => annotation))]);
      const own = new Set(found.flatMap((one) => (signerOf(one, keys) ? [one.id] : [])));
      const at = now();
      await noteVisits(
        database,
        seen.filter(({ annotation }) => own.has(annotation)).map((one) => ({ ...one, at })),
      );
      return null;
    },
    'list-visits': () => listVisits(database),
    'close-visits': async ({ annotation }) => {
      await closeVisits(database, annotation);
      return null;
    },
  };
}
