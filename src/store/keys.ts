import { reading, writing } from './connection.ts';
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
  name: string,
  at: string,
): Promise<StoredKey> {
  const [stored] = await listKeys(database);
  if (stored) return stored;
  // Made outside the transaction, which would close while WebCrypto works.
  const made = { ...(await make()), name, link: '', since: at, backedUp: null, chosenAt: at };
  return writing(
    database,
    async ({ all, put }) => {
      const [first] = inOrder(await all('keys'));
      if (first) return first;
      put('keys', made);
      return made;
    },
    ['keys'],
  );
}

/** The publishers of this computer, the chosen one first. */
export async function listKeys(database: Database): Promise<StoredKey[]> {
  return inOrder(await reading(database, ({ all }) => all('keys'), ['keys']));
}

function inOrder(keys: readonly StoredKey[]): StoredKey[] {
  return keys.toSorted((a, b) =>
    a.chosenAt === b.chosenAt ? (a.key < b.key ? -1 : 1) : a.chosenAt < b.chosenAt ? 1 : -1,
  );
}

/** When a publisher is chosen: after every other one, also where the clock was put back since. */
function afterAll(keys: readonly StoredKey[], at: string): string {
  const last = keys.reduce((latest, { chosenAt }) => (chosenAt > latest ? chosenAt : latest), '');
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
}

/** Add a publisher; one that is here already stays as it is but for the mark that it is backed up. */
export async function addKey(database: Database, added: StoredKey): Promise<StoredKey> {
  return writing(
    database,
    async ({ all, put }) => {
      const keys = await all('keys');
      const known = keys.find(({ key }) => key === added.key);
      const stored = known
        ? { ...known, backedUp: added.backedUp ?? known.backedUp }
        : { ...added, chosenAt: afterAll(keys, added.chosenAt) };
      put('keys', stored);
      return stored;
    },
    ['keys'],
  );
}

/** @returns `null` when there is no such publisher */
export async function changeKey(
  database: Database,
  key: string,
  change: Partial<Pick<StoredKey, 'name' | 'link' | 'backedUp' | 'chosenAt'>>,
): Promise<StoredKey | null> {
  return writing(
    database,
    async ({ all, put }) => {
      const keys = await all('keys');
      const known = keys.find((one) => one.key === key);
      if (!known) return null;
      const { chosenAt } = change;
      const changed = { ...known, ...change, ...(chosenAt && { chosenAt: afterAll(keys, chosenAt) }) };
      put('keys', changed);
      return changed;
    },
    ['keys'],
  );
}
