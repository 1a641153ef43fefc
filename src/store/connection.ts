import { connect } from './open-database.ts';
import type { Reads, Writes } from './reads.ts';
import type { Key, Stored, Tables } from './table.ts';

/** Read what belongs together in one transaction. */
export async function reading<Own extends Tables, Result>(
  database: Stored<Own>,
  use: (reads: Reads<Own>) => Promise<Result>,
  tables = database.usual,
): Promise<Result> {
  const connection = await connect(database);
  return use(readsIn(connection.transaction([...tables], 'readonly')));
}

/** Write what belongs together: all or nothing. */
export async function writing<Own extends Tables, Result>(
  database: Stored<Own>,
  use: (writes: Writes<Own>) => Promise<Result>,
  tables = database.usual,
): Promise<Result> {
  const connection = await connect(database);
  const transaction = connection.transaction([...tables], 'readwrite');
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

function readsIn<Own extends Tables>(transaction: IDBTransaction): Reads<Own> {
  const table = (name: string) => transaction.objectStore(name);
  return {
    get: (name, key) => answer(table(name).get(toIdb(key))),
    keys: (name) => answer(table(name).getAllKeys() as IDBRequest),
    all: (name) => answer(table(name).getAll()),
    range: (name, from, to) => answer(table(name).getAll(between(from, to))),
    count: (name) => answer(table(name).count()),
    where: (name, index, value) => answer(table(name).index(index).getAll(value)),
  };
}

function writesIn<Own extends Tables>(transaction: IDBTransaction): Writes<Own> {
  const table = (name: string) => transaction.objectStore(name);
  return {
    ...readsIn<Own>(transaction),
    put: (name, row) => void table(name).put(row),
    putAt: (name, key, row) => void table(name).put(row, toIdb(key)),
    delete: (name, key) => void table(name).delete(toIdb(key)),
    deleteRange: (name, from, to) => void table(name).delete(between(from, to)),
    clear: (name) => void table(name).clear(),
  };
}

function toIdb(key: Key): IDBValidKey {
  return typeof key === 'object' ? [...key] : key;
}

function between(from: Key, to: Key): IDBKeyRange {
  return IDBKeyRange.bound(toIdb(from), toIdb(to), false, true);
}

function answer<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('nothing could be read'));
  });
}
