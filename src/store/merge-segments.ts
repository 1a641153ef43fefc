import { mergeIndexes } from '../core/matching/merge-indexes.ts';
import type { Database } from './database.ts';
import { deleteSegment, isRecent, newId, readSegment, rebuildIndex, writeSegment } from './segments.ts';

/** So many segments of one size become one of the next. */
const FAN = 6;

/**
 * Merge segments until no size has too many.
 *
 * Each merge is one step: it is computed beside the index and put in its place all at once, so that a worker stopped
 * at any time leaves the old segments or the new one.
 *
 * @returns how many merges were made
 */
export async function mergeSegments(database: Database): Promise<number> {
  for (let made = 0; ; made++) if (!(await mergeOnce(database))) return made;
}

async function mergeOnce(database: Database): Promise<boolean> {
  const rows = await database.segments.toArray();
  const bySize = Map.groupBy(
    rows.filter(({ id }) => !isRecent(id)),
    ({ claims }) => Math.floor(Math.log(Math.max(1, claims)) / Math.log(FAN)),
  );
  const many = [...bySize.values()].find((group) => group.length >= FAN);
  if (!many) return false;
  const ids = many.map(({ id }) => id);
  const indexes = await Promise.all(ids.map((id) => readSegment(database, id)));
  const whole = indexes.flatMap((index) => index ?? []);
  if (whole.length < ids.length) {
    await rebuildIndex(database);
    return false;
  }
  const merged = mergeIndexes(whole);
  const { segments, pages } = database;
  return database.transaction('rw', [segments, pages], async () => {
    // Another turn may have merged or rebuilt meanwhile: then this work is for nothing.
    if ((await segments.bulkGet(ids)).some((row) => !row)) return false;
    await writeSegment(database, newId(false), merged);
    for (const id of ids) await deleteSegment(database, id);
    return true;
  });
}
