import type { Database } from './database.ts';
import type { Reads, StoreName, Writes } from './reads.ts';

const stores = [
  'events',
  'annotations',
  'blocks',
  'segments',
  'pages',
  'state',
  'drafts',
  'sights',
  'dismissals',
  'corrections',
] as const satisfies readonly StoreName[];

const connections = new Map<string, Promise<IDBDatabase | null>>();

/**
 * Open a connection for plain transactions; earlier is better, for the browser takes its time.
 *
 * An answer needs some hundred small reads, and without Dexie they take half as long.
 *
 * @returns `null` when there is no database yet, or one of another form
 */
export function connect(name: string): Promise<IDBDatabase | null> {
  const known = connections.get(name);
  if (known) return known;
  const opening = open(name, () => {
    if (connections.get(name) === opening) connections.delete(name);
  });
  connections.set(name, opening);
  return opening;
}

async function open(name: string, forget: () => void): Promise<IDBDatabase | null> {
  const opened = await new Promise<IDBDatabase | null>((resolve, reject) => {
    const request = indexedDB.open(name);
    // Dexie makes the database, not this.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error ?? new Error('the database did not open'));
    };
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  const whole = opened && stores.every((store) => opened.objectStoreNames.contains(store));
  if (opened && whole) {
    opened.onclose = forget;
    opened.onversionchange = () => {
      opened.close();
      forget();
    };
    return opened;
  }
  opened?.close();
  forget();
  return null;
}

async function connectionOf(database: Database): Promise<IDBDatabase> {
  const early = await connect(database.name);
  if (early) return early;
  await database.open();
  const connection = await connect(database.name);
  if (!connection) throw new Error('the database has not the form it was made with');
  return connection;
}

/** Read what belongs together in one transaction. */
export async function reading<Result>(database: Database, use: (reads: Reads) => Promise<Result>): Promise<Result> {
  const connection = await connectionOf(database);
  return use(readsIn(connection.transaction([...stores], 'readonly')));
}

/** Write what belongs together: all or nothing. */
export async function writing<Result>(database: Database, use: (writes: Writes) => Promise<Result>): Promise<Result> {
  const connection = await connectionOf(database);
  const transaction = connection.transaction([...stores], 'readwrite');
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
  });
  let result: Result;
  try {
    result = await use(writesIn(transaction));
  } catch (error) {
    ended.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It ended before: what made it fail is thrown below.
    }
    throw transaction.error ?? error;
  }
  await ended;
  return result;
}

function readsIn(transaction: IDBTransaction): Reads {
  const { objectStore } = bound(transaction);
  return {
    get: (store, key) => answer(objectStore(store).get(asKey(key))),
    keys: (store) => answer(objectStore(store).getAllKeys()),
    all: (store) => answer(objectStore(store).getAll()),
    range: (store, from, to) => answer(objectStore(store).getAll(IDBKeyRange.bound(from, to, false, true))),
    count: (store) => answer(objectStore(store).count()),
    eventsAfter: (annotation) => answer(objectStore('events').index('annotation').getAll(annotation)),
  };
}

function writesIn(transaction: IDBTransaction): Writes {
  const { objectStore } = bound(transaction);
  return {
    ...readsIn(transaction),
    put: (store, row) => void objectStore(store).put(row),
    putAt: (store, key, row) => void objectStore(store).put(row, key),
    delete: (store, key) => void objectStore(store).delete(asKey(key)),
    deleteRange: (store, from, to) => void objectStore(store).delete(IDBKeyRange.bound(from, to, false, true)),
    clear: (store) => void objectStore(store).clear(),
  };
}

function bound(transaction: IDBTransaction) {
  return { objectStore: (store: StoreName) => transaction.objectStore(store) };
}

function asKey(key: string | number | readonly string[]): IDBValidKey {
  return typeof key === 'object' ? [...key] : key;
}

function answer<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('nothing could be read'));
  });
}
