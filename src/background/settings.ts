import { browser } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { defaultSettings } from '../messaging/default-settings.ts';

const KEY = 'settings';

/** The reader's settings; what was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const settings: unknown = stored[KEY];
  return typeof settings === 'object' && settings !== null ? { ...defaultSettings, ...settings } : defaultSettings;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
