import { browser } from '../messaging/browser.ts';

/** Where the session's storage holds what is known of a tab's page. */
export const tabKey = (tab: number): string => `tab-${tab}`;

/** The inverse of `tabKey`; `null` for the key of something else. */
export function tabOf(key: string): number | null {
  const tab = /^tab-(\d+)$/.exec(key)?.[1];
  return tab === undefined ? null : Number(tab);
}

/**
 * Keep something until the browser ends; held in memory by the browser, never on disk.
 *
 * The browser gives a few megabytes to all of it together. Where they are full, what tabs show gives way: it can be asked for again.
 */
export async function keepInSession(items: Readonly<Record<string, unknown>>): Promise<void> {
  const { session } = browser.storage;
  try {
    await session.set(items);
  } catch {
    await session.remove(Object.keys(await session.get(null)).filter((key) => tabOf(key) !== null));
    await session.set(items);
  }
}
