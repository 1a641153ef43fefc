import { browser } from '../messaging/browser.ts';
import { type Changes, changesKey } from '../messaging/session-keys.ts';
import { tellOpenPages } from './follow-settings.ts';

/**
 * Tell the open pages, and the extension's own, that annotations changed; nobody waits for it.
 *
 * @param ids which; `null` when there are many
 */
export function tellChanges(ids: readonly string[] | null): void {
  tellOpenPages();
  const changes: Changes = { ids, turn: crypto.randomUUID() };
  void browser.storage.session.set({ [changesKey]: changes }).catch(() => undefined);
}
