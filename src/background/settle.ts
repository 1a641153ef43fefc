import type { Settings } from '../messaging/contract.ts';
import { silenceHiddenPage, tellHiddenPage } from './hidden-page.ts';
import { inOrder } from './in-order.ts';
import { readSettings } from './settings.ts';

/** The settings and the registered gate are read, changed and written in steps between which another change must not come. */
export const inTurn = inOrder();

const hasHiddenPage = import.meta.env.MODE !== 'firefox';

/**
 * Write settings while the hidden page answers nobody: neither by what was before, also where the worker is stopped in the middle,
 * nor by what could not be written. In turn.
 */
export async function settle(write: () => Promise<void>): Promise<Settings> {
  if (hasHiddenPage) await silenceHiddenPage();
  try {
    await write();
  } finally {
    await tellSettings();
  }
  return readSettings();
}

/** Have the hidden page answer by the settings as they are. */
export async function tellSettings(): Promise<void> {
  if (hasHiddenPage) await tellHiddenPage(await readSettings());
}
