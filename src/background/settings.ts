import { browser } from '../messaging/browser.ts';
import type { Settings } from '../messaging/contract.ts';
import { plainReaderSettings } from '../messaging/reader-settings.ts';

const KEY = 'settings';

const DEFAULT: Settings = {
  reach: 'click',
  sites: [],
  sitesOff: [],
  markStyle: 'underline',
  markKinds: {},
  siteMarks: {},
  openOnHover: false,
  printMarks: false,
  publisher: '',
  pausedSince: null,
  ...plainReaderSettings,
};

/** The reader's settings; what was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const settings: unknown = stored[KEY];
  return typeof settings === 'object' && settings !== null ? { ...DEFAULT, ...settings } : DEFAULT;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
