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
      const seen = await sightsOf(writes, annotations, await writes.count('sights'));
      for (const annotation of annotations) if (!seen.has(annotation)) writes.put('sights', { annotation, at });
      return seen;
    },
    ['sights'],
  );
}

/** How many rows are read in the time that one is found in. */
const few = 8;

/**
 * @param kept how many sights are kept
 * @returns when each annotation was seen first, for those that were
 */
export async function sightsOf(
  reads: Reads,
  annotations: readonly string[],
  kept: number,
): Promise<ReadonlyMap<string, string>> {
  if (annotations.length === 0 || kept === 0) return new Map();
  // One read of few is faster than many reads that find nothing.
  const rows =
    kept <= few * annotations.length
      ? await reads.all('sights')
      : await Promise.all(annotations.map((annotation) => reads.get('sights', annotation)));
  const wanted = new Set(annotations);
  return new Map(
    rows.flatMap((sight) => (sight && wanted.has(sight.annotation) ? [[sight.annotation, sight.at] as const] : [])),
  );
}
