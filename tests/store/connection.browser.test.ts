import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reading, writing } from '../../src/store/connection.ts';
import { Database } from '../../src/store/database.ts';
import { ImportDatabase } from '../../src/store/import-database.ts';
import { connect } from '../../src/store/open-database.ts';
import { countRows, removeDatabase, rowsOf } from '../fixtures/rows.ts';

let database: Database;
beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => removeDatabase(database));

const sight = (annotation: string) => ({ annotation, at: '2026-03-01T09:00:00.000Z' });
const openPlainly = (name: string, version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('a database', () => {
  test.each([
    ['the log', (name: string) => new Database(name)],
    ['imports', (name: string) => new ImportDatabase(name)],
  ] as const)('of %s is made with every table, its key and its indexes', async (_, make) => {
    const made = make(`test-${crypto.randomUUID()}`);
    const connection = await connect(made);
    const stores = connection.transaction([...connection.objectStoreNames], 'readonly');
    expect(
      Object.fromEntries(
        [...connection.objectStoreNames].map((name) => {
          const { keyPath, indexNames } = stores.objectStore(name);
          return [name, { key: keyPath, indexes: [...indexNames] }];
        }),
      ),
    ).toEqual(made.tables);
    await removeDatabase(made);
  });

  test('is opened once for all who ask at the same time', async () => {
    const [one, other] = await Promise.all([connect(database), connect(new Database(database.name))]);
    expect(one).toBe(other);
  });

  test('lets go when it is deleted or opened in another form, and is opened again by who asks next', async () => {
    await writing(database, async ({ put }) => put('sights', sight('a')));
    await removeDatabase(database);
    expect(await countRows(database, 'sights')).toBe(0);
    await connect(database);
    const newer = await openPlainly(database.name, 2);
    newer.close();
    await expect(connect(database)).rejects.toMatchObject({ name: 'VersionError' });
  });

  test('that is being deleted is made anew once what holds it has let go', async () => {
    const { name } = database;
    const held = await openPlainly(name, 1);
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => {
      deleting.onblocked = resolve;
    });
    const waiting = connect(database);
    held.close();
    expect([...(await waiting).objectStoreNames]).toContain('events');
  });
});

describe('a transaction', () => {
  test('writes all or nothing, whatever was thrown meanwhile', async () => {
    const failing = writing(database, async ({ put }) => {
      put('sights', sight('a'));
      throw new RangeError('in between');
    });
    await expect(failing).rejects.toThrow('in between');
    expect(await rowsOf(database, 'sights')).toEqual([]);
  });

  test('that the disk has no room for says so, and leaves nothing', async () => {
    const { put } = IDBObjectStore.prototype;
    const failing = writing(database, async (writes) => {
      writes.put('sights', sight('a'));
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      writes.put('sights', sight('b'));
    }).finally(() => Object.assign(IDBObjectStore.prototype, { put }));
    await expect(failing).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await rowsOf(database, 'sights')).toEqual([]);
  });

  test('reads rows by their keys ascending, by ranges that leave out their end, and by keys of several fields', async () => {
    const dismissal = (annotation: string, words: string) => ({ annotation, words, exact: words, at: '' });
    await writing(database, async ({ put }) => {
      for (const [annotation, words] of ['b0', 'a5', 'a9', 'a0'].map((key) => [...key]))
        put('dismissals', dismissal(annotation ?? '', words ?? ''));
    });
    const keys = await reading(database, (reads) => reads.keys('dismissals'));
    expect(keys).toEqual([
      ['a', '0'],
      ['a', '5'],
      ['a', '9'],
      ['b', '0'],
    ]);
    const some = await reading(database, (reads) => reads.range('dismissals', ['a', '0'], ['a', '9']));
    expect(some.map(({ words }) => words)).toEqual(['0', '5']);
    await writing(database, async ({ deleteRange }) => deleteRange('dismissals', ['a', '5'], ['a', 'x']));
    expect(await countRows(database, 'dismissals')).toBe(2);
  });
});
