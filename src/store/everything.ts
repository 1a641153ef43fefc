import { countAnnotations } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { remove } from './open-database.ts';
import type { Reads } from './reads.ts';
import { shelfBytes } from './shelf-bytes.ts';
import type { Stored, Tables } from './table.ts';

/** How much is kept of each kind. */
export interface Kept {
  readonly annotations: number;
  readonly events: number;
  readonly drafts: number;
  readonly dismissals: number;
  readonly corrections: number;
  readonly sights: number;
  readonly key: boolean;
  /** Bytes of the claim index, with those of its shelf. */
  readonly indexBytes: number;
}

/** Count everything that is kept. */
export async function countEverything(database: Database): Promise<Kept> {
  const [annotations, onShelf] = await Promise.all([countAnnotations(database), shelfBytes(database.name)]);
  return reading(
    database,
    async (reads) => ({
      annotations,
      // In the blocks an annotation has one event, unless it was revised before it went there.
      events: annotations - (await reads.count('annotations')) + (await reads.count('events')),
      drafts: await reads.count('drafts'),
      dismissals: await reads.count('dismissals'),
      corrections: await reads.count('corrections'),
      sights: await reads.count('sights'),
      key: (await reads.count('keys')) > 0,
      indexBytes: onShelf + (await indexBytes(reads)),
    }),
    [...database.usual, 'keys'],
  );
}

/** Delete everything that was ever kept in a database, all or nothing; of one that cannot be opened or written, the database itself. */
export async function deleteEverything<Own extends Tables>(database: Stored<Own>): Promise<void> {
  const names = Object.keys(database.tables);
  const clearing = writing(
    database,
    async ({ clear }) => {
      for (const name of names) clear(name);
    },
    names,
  );
  await clearing.catch(() => remove(database.name));
}

async function indexBytes({ keys, get }: Reads): Promise<number> {
  let bytes = 0;
  // One after the other: a row may be some megabytes.
  for (const id of await keys('segments')) {
    const { words, ids, citations } = (await get('segments', id))?.tables ?? {};
    for (const table of [words, ids, citations]) bytes += table ? table.bytes + table.head.byteLength : 0;
  }
  return bytes;
}
