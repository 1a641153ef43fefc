import type { Stored, Tables } from './table.ts';

/** What changes a table's form changes the database's name: no opening ever waits for one of another form to be let go of. */
const version = 1;

const connections = new Map<string, Promise<IDBDatabase>>();

/**
 * The connection to a database, opened when it is asked for first; where there is no database yet, it is made.
 *
 * Earlier is better, for the browser takes its time. A connection that the browser closed, or that stands in the way of
 * a deletion, is forgotten, and the next one who asks opens another.
 */
export function connect({ name, tables }: Pick<Stored<Tables>, 'name' | 'tables'>): Promise<IDBDatabase> {
  const known = connections.get(name);
  if (known) return known;
  const forget = () => {
    if (connections.get(name) === opening) connections.delete(name);
  };
  const opening = open(name, tables, forget);
  connections.set(name, opening);
  opening.catch(forget);
  return opening;
}

/** The inverse of `connect`. */
export async function disconnect(name: string): Promise<void> {
  const known = connections.get(name);
  connections.delete(name);
  (await known?.catch(() => null))?.close();
}

/** Take a whole database away, whatever is wrong with it, also where others have it open. */
export async function remove(name: string): Promise<void> {
  await disconnect(name);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the database was not deleted'));
  });
}

function open(name: string, tables: Tables, forget: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make(request.result, tables);
    request.onerror = () => reject(request.error ?? new Error('the database did not open'));
    request.onsuccess = () => {
      const opened = request.result;
      opened.onclose = forget;
      opened.onversionchange = () => {
        opened.close();
        forget();
      };
      resolve(opened);
    };
  });
}

function make(database: IDBDatabase, tables: Tables): void {
  for (const [name, { key, indexes }] of Object.entries(tables)) {
    const store = database.createObjectStore(name, { keyPath: typeof key === 'object' && key ? [...key] : key });
    for (const index of indexes) store.createIndex(index, index);
  }
}
