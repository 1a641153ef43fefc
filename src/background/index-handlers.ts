import type { IndexCalls } from '../messaging/index-calls.ts';
import type { Handlers } from '../messaging/router.ts';
import type { Database } from '../store/database.ts';
import { indexProgress } from '../store/index-progress.ts';
import { clearIndex } from '../store/rebuild-index.ts';
import { tidySoon } from './tidy-index.ts';

/** What the worker does for the calls about the claim index. */
export function indexHandlers(database: Database): Pick<Handlers, keyof IndexCalls> {
  return {
    'index-state': () => {
      tidySoon(database);
      return indexProgress(database);
    },
    'rebuild-index': async () => {
      await clearIndex(database);
      tidySoon(database);
      return indexProgress(database);
    },
  };
}
