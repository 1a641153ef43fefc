import type { Database } from './database.ts';
import type { Reads } from './reads.ts';

/**
 * Remember that the reader has been shown these annotations; the first time counts.
 *
 * @returns when each was seen first, by annotation id
 */
export async function rememberSights(
  database: Database,
  annotations: readonly string[],
  at: string,
): Promise<ReadonlyMap<string, string>> {
  return database.transaction('rw', database.sights, async () => {
    const before = await database.sights.bulkGet([...annotations]);
    const seen = new Map(before.flatMap((sight) => (sight ? [[sight.annotation, sight.at] as const] : [])));
    const fresh = annotations.filter((annotation) => !seen.has(annotation));
    if (fresh.length > 0) await database.sights.bulkPut(fresh.map((annotation) => ({ annotation, at })));
    return seen;
  });
}

/** @returns when each annotation was seen first, for those that were */
export async function sightsOf(reads: Reads, annotations: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(annotations.map((annotation) => reads.get('sights', annotation)));
  return new Map(rows.flatMap((sight) => (sight ? [[sight.annotation, sight.at] as const] : [])));
}
