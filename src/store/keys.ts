import type { Database, StoredKey } from './database.ts';

/** What is made of nothing for a new publisher. */
export type NewKey = Pick<StoredKey, 'key' | 'publicKey' | 'privateKey'>;

/**
 * The key that signs: the chosen publisher's, made on first use.
 *
 * Two callers at once get the same one: the first one stored stays.
 *
 * @param name what a first publisher is called
 */
export async function publisherKey(
  database: Database,
  make: () => Promise<NewKey>,
  name = '',
  at = new Date().toISOString(),
): Promise<StoredKey> {
  const [stored] = await listKeys(database);
  if (stored) return stored;
  // Made outside the transaction, which would close while WebCrypto works.
  const made = { ...(await make()), name, link: '', since: at, backedUp: null, chosenAt: at };
  return database.transaction('rw', database.keys, async () => {
    const [first] = await listKeys(database);
    if (first) return first;
    await database.keys.add(made);
    return made;
  });
}

/** The publishers of this computer, the chosen one first. */
export async function listKeys(database: Database): Promise<StoredKey[]> {
  const keys = await database.keys.toArray();
  return keys.sort((a, b) => (a.chosenAt === b.chosenAt ? (a.key < b.key ? -1 : 1) : a.chosenAt < b.chosenAt ? 1 : -1));
}

/** Add a publisher; one that is here already stays as it is but for the mark that it is backed up. */
export async function addKey(database: Database, added: StoredKey): Promise<StoredKey> {
  return database.transaction('rw', database.keys, async () => {
    const known = await database.keys.get(added.key);
    const stored = known ? { ...known, backedUp: added.backedUp ?? known.backedUp } : added;
    await database.keys.put(stored);
    return stored;
  });
}

/** @returns `null` when there is no such publisher */
export async function changeKey(
  database: Database,
  key: string,
  change: Partial<Pick<StoredKey, 'name' | 'link' | 'backedUp' | 'chosenAt'>>,
): Promise<StoredKey | null> {
  return database.transaction('rw', database.keys, async () => {
    const known = await database.keys.get(key);
    if (!known) return null;
    const changed = { ...known, ...change };
    await database.keys.put(changed);
    return changed;
  });
}
