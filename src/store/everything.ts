import type Dexie from 'dexie';
import { countAnnotations } from './annotations.ts';
import type { Database } from './database.ts';

/** How much is kept of each kind. */
export interface Kept {
  readonly annotations: number;
  readonly events: number;
  readonly drafts: number;
  readonly dismissals: number;
  readonly corrections: number;
  readonly sights: number;
  readonly key: boolean;
  /** Bytes of the claim index. */
  readonly indexBytes: number;
}

/** Count everything that is kept. */
export async function countEverything(database: Database): Promise<Kept> {
  const { events, drafts, dismissals, corrections, sights, keys } = database;
  const annotations = await countAnnotations(database);
  const loose = await database.annotations.count();
  return {
    annotations,
    // In the blocks an annotation has one event, unless it was revised before it went there.
    events: annotations - loose + (await events.count()),
    drafts: await drafts.count(),
    dismissals: await dismissals.count(),
    corrections: await corrections.count(),
    sights: await sights.count(),
    key: (await keys.count()) > 0,
    indexBytes: await indexBytes(database),
  };
}

/** Delete everything that was ever kept in a database, all or nothing. */
export async function deleteEverything(database: Dexie): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

async function indexBytes({ segments }: Database): Promise<number> {
  let bytes = 0;
  await segments.each(({ tables: { words, ids, citations } }) => {
    for (const table of [words, ids, citations]) bytes += table.bytes + table.head.byteLength;
  });
  return bytes;
}
