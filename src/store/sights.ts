import { writing } from './connection.ts';
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
  // Most pages show none: nothing is locked for them.
  if (annotations.length === 0) return new Map();
  return writing(
    database,
    async (writes) => {
      const seen = await sightsOf(writes, annotations);
      for (const annotation of annotations) if (!seen.has(annotation)) writes.put('sights', { annotation, at });
      return seen;
    },
    ['sights'],
  );
}

/** @returns when each annotation was seen first, for those that were */
export async function sightsOf(reads: Reads, annotations: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await Promise.all(annotations.map((annotation) => reads.get('sights', annotation)));
  return new Map(rows.flatMap((sight) => (sight ? [[sight.annotation, sight.at] as const] : [])));
}
