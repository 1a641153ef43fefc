import { eachPosting } from '../core/matching/posting-page.ts';
import { readLists } from '../core/matching/search-segments.ts';
import { hashTerm } from '../core/matching/term-hash.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import { annotationReader } from './blocks.ts';
import type { OpenIndex } from './open-index.ts';
import type { Reads } from './reads.ts';

/**
 * The annotations about any of these citations, each once.
 *
 * @throws DamagedSegment when the index cannot tell
 */
export async function citing(
  reads: Reads,
  { segments }: OpenIndex,
  citations: readonly string[],
): Promise<CurrentAnnotation[]> {
  const hashes = [...new Set(citations.map(hashTerm))];
  const places: { segment: number; place: number }[] = [];
  const found = await Promise.all(segments.map(({ tables }, segment) => readLists(tables.citations, segment, hashes)));
  for (const [segment, lists] of found.entries())
    for (const list of lists.values()) eachPosting(list, (place) => places.push({ segment, place }));
  const wanted = new Set(citations);
  const annotations = await Promise.all(places.map(annotationReader(reads, segments)));
  // Two citations may have the same hash.
  const about = new Map(
    annotations.flatMap((one) => (one?.body.citations.some((id) => wanted.has(id)) ? [[one.id, one]] : [])),
  );
  return [...about.values()].map(({ whole }) => whole());
}
