import { browser } from '../messaging/browser.ts';
import type { Database } from '../store/database.ts';
import { deleteEverything } from '../store/everything.ts';
import { forgetShelf } from '../store/forget-shelf.ts';
import { ImportDatabase } from '../store/import-database.ts';
import { stopReading } from './follow-settings.ts';
import { importsInTurn } from './import-lock.ts';
import { registerGate } from './inject.ts';
import { inTurn, settle } from './settle.ts';
import { openTabPages } from './tab-pages.ts';

/** Delete everything that was ever kept and give back every access, as on the day of the install. */
export async function forgetEverything(database: Database): Promise<void> {
  const open = await openTabPages();
  const imports = new ImportDatabase();
  // A step of an import that is under way would write its annotations behind the deletion; the next one finds no import.
  await importsInTurn(imports, async () => {
    await deleteEverything(database);
    await deleteEverything(imports);
  });
  await inTurn(async () => {
    await registerGate(await settle(() => browser.storage.local.clear()));
  });
  await Promise.all(open.map(([tab]) => stopReading(tab)));
  await browser.storage.session.clear();
  const { origins = [] } = await browser.permissions.getAll();
  // Access that the browser's owner prescribes cannot be given back.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  // Last: where a file cannot be deleted the reader is told, and all else is gone.
  await forgetShelf(database.name);
}
