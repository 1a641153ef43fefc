import { type Changes, changesKey } from '../messaging/session-keys.ts';
import { tellOpenPages } from './follow-settings.ts';
import { keepInSession } from './keep-in-session.ts';

/**
 * Tell the open pages, and the extension's own, that annotations changed; nobody waits for it.
 *
 * @param ids which; `null` when there are many
 */
export function tellChanges(ids: readonly string[] | null): void {
  tellOpenPages();
  const changes: Changes = { ids, turn: crypto.randomUUID() };
  void keepInSession({ [changesKey]: changes }).catch(() => undefined);
}
