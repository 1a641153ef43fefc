import { buildIndex, type ClaimIndex, type IndexedClaim } from '../core/matching/claim-index.ts';
import { packIndex, unpackIndex } from '../core/matching/pack-index.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Database, Segment } from './database.ts';

/** Claims in the segment that is rebuilt at every addition; more go into a segment of their own. */
const RECENT = 500;

/**
 * Put annotations into the claim index, in the transaction that stored them.
 *
 * Few new ones join the recent segment, which alone is built again; when it is full it stays as it is and a new one opens.
 */
export async function indexAnnotations(database: Database, changed: readonly CurrentAnnotation[]): Promise<void> {
  const withClaim = changed.filter((annotation) => annotation.body.claim);
  if (withClaim.length === 0) return;
  const recent = await database.segments.get('recent');
  const kept = (await database.annotations.bulkGet([...(recent?.annotations ?? [])])).flatMap((row) => row ?? []);
  const joined = new Map([...kept, ...withClaim].map((annotation) => [annotation.id, annotation]));
  const full = joined.size > RECENT;
  const id = full ? `segment-${withClaim.at(-1)?.id}` : 'recent';
  await database.segments.put(toSegment(id, [...joined.values()]));
  if (full) await database.segments.delete('recent');
}

/** Build the whole claim index anew from the annotations. */
export async function rebuildIndex(database: Database): Promise<void> {
  const { annotations, segments } = database;
  await database.transaction('rw', [annotations, segments], async () => {
    await segments.clear();
    const all = (await annotations.toArray()).filter((annotation) => annotation.body.claim);
    if (all.length > 0) await segments.put(toSegment('segment-all', all));
  });
}

/** @returns the segments in a form that can be searched; `damaged` when one has to be built again */
export async function readSegments(
  database: Database,
): Promise<{ readonly indexes: readonly ClaimIndex[]; readonly damaged: boolean }> {
  const rows = await database.segments.toArray();
  const indexes = rows.flatMap((row) => unpackIndex(row.bytes) ?? []);
  return { indexes, damaged: indexes.length < rows.length };
}

function toSegment(id: string, annotations: readonly CurrentAnnotation[]): Segment {
  const claims = annotations.flatMap((annotation) => toIndexedClaim(annotation) ?? []);
  return { id, annotations: annotations.map((annotation) => annotation.id), bytes: packIndex(buildIndex(claims)) };
}

/** An annotation's claim as the matcher sees it; `null` when the annotation is about citations alone. */
export function toIndexedClaim({ id, body }: CurrentAnnotation): IndexedClaim | null {
  if (!body.claim) return null;
  const { text, variants, speaker, saidOn } = body.claim;
  return { id, text, variants, speaker, date: saidOn, lang: body.language === 'und' ? null : body.language };
}
