import type { Publisher, PublisherCalls } from '../messaging/publisher-calls.ts';
import type { Handlers } from '../messaging/router.ts';
import type { Database, StoredKey } from '../store/database.ts';
import { addKey, changeKey, listKeys } from '../store/keys.ts';
import { makeBackup, openBackup } from './back-up-key.ts';
import { makeKeys } from './crypto.ts';

/**
 * What the worker does for the publishers of this computer.
 *
 * @param named gets the chosen publisher's name: new annotations are signed with it
 */
export function publisherHandlers(
  database: Database,
  now: () => string,
  named: (name: string) => Promise<unknown>,
): Pick<Handlers, keyof PublisherCalls> {
  /** As the pages see it. */
  const shown = async (stored: StoredKey | null): Promise<Publisher | null> => {
    const [chosen] = await listKeys(database);
    if (chosen) await named(chosen.name);
    return stored && toPublisher(stored, chosen?.key === stored.key);
  };
  return {
    'list-publishers': async () => {
      const keys = await listKeys(database);
      return keys.map((stored, place) => toPublisher(stored, place === 0));
    },
    'make-publisher': async ({ name, link }) => {
      const at = now();
      const made = { ...(await makeKeys()), name, link, since: at, backedUp: null, chosenAt: at };
      const stored = await addKey(database, made);
      return (await shown(stored)) ?? toPublisher(stored, true);
    },
    'change-publisher': async ({ key, name, link }) => shown(await changeKey(database, key, { name, link })),
    'choose-publisher': async ({ key }) => shown(await changeKey(database, key, { chosenAt: now() })),
    'back-up-publisher': async ({ key, passphrase }) => {
      const stored = (await listKeys(database)).find((one) => one.key === key);
      if (!stored) return null;
      const file = await makeBackup(stored, passphrase);
      await changeKey(database, key, { backedUp: now() });
      return { file };
    },
    'restore-publisher': async ({ file, passphrase }) => {
      const opened = await openBackup(file, passphrase);
      if (typeof opened === 'string') return { refused: opened };
      const at = now();
      const stored = await addKey(database, { ...opened, since: at, backedUp: at, chosenAt: at });
      const restored = await shown(stored);
      return { restored: restored ?? toPublisher(stored, true) };
    },
  };
}

function toPublisher({ key, name, link, since, backedUp }: StoredKey, chosen: boolean): Publisher {
  return { key, name, link, since, backedUp, chosen };
}
