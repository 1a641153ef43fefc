import type { Database, StoredKey } from './database.ts';

const NAME = 'own';

/**
 * The publisher's key pair, made on first use.
 *
 * Two callers at once get the same pair: the first one stored stays.
 */
export async function publisherKey(
  database: Database,
  make: () => Promise<Pick<StoredKey, 'publicKey' | 'privateKey'>>,
): Promise<StoredKey> {
  const stored = await database.keys.get(NAME);
  if (stored) return stored;
  // Made outside the transaction, which would close while WebCrypto works.
  const made = { name: NAME, ...(await make()) };
  return database.transaction('rw', database.keys, async () => {
    const first = await database.keys.get(NAME);
    if (first) return first;
    await database.keys.add(made);
    return made;
  });
}
