import { browser } from '../../messaging/browser.ts';
import { type Changes, changesKey } from '../../messaging/session-keys.ts';

/** Hear which annotations changed, whichever page changed them; `null`: many, or all went. Returns what ends it. */
export function followChanges(on: (ids: readonly string[] | null) => void): () => void {
  const { onChanged } = browser.storage.session;
  const onKept = (kept: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    // Written by the worker alone; it is gone when everything was deleted.
    if (changesKey in kept) on((kept[changesKey]?.newValue as Changes | undefined)?.ids ?? null);
  };
  onChanged.addListener(onKept);
  return () => onChanged.removeListener(onKept);
}
