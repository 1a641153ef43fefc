import type { Handlers } from '../messaging/router.ts';
import type { TryCalls } from '../messaging/try-calls.ts';
import type { Database } from '../store/database.ts';
import { forgetNearMiss, keepNearMiss } from '../store/near-misses.ts';
import { tryAnnotation } from './try-annotation.ts';

/** What the worker does for a moderator who tries an annotation before publishing it. */
export function tryHandlers(database: Database): Pick<Handlers, keyof TryCalls> {
  return {
    'try-annotation': ({ form }) => tryAnnotation(database, form),
    'keep-near-miss': async ({ statement }) => {
      await keepNearMiss(database, statement);
      return null;
    },
    'forget-near-miss': async ({ exact }) => {
      await forgetNearMiss(database, exact);
      return null;
    },
  };
}
