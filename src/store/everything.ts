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
  const { annotations, events, drafts, dismissals, corrections, sights, keys } = database;
  return {
    annotations: await annotations.count(),
    events: await events.count(),
    drafts: await drafts.count(),
    dismissals: await dismissals.count(),
    corrections: await corrections.count(),
    sights: await sights.count(),
    key: (await keys.count()) > 0,
    indexBytes: await indexBytes(database),
  };
}

/** Delete everything that was ever kept, all or nothing. */
export async function deleteEverything(database: Database): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}

async function indexBytes({ segments, pages }: Database): Promise<number> {
  let bytes = 0;
  const add = (row: { readonly bytes: ArrayBuffer }) => {
    bytes += row.bytes.byteLength;
  };
  await segments.each(add);
  await pages.each(add);
  return bytes;
}
