import { idsInPage, readId } from './id-page.ts';
import { openTerms, pageOfId, pagesOfTerm, type SegmentReader } from './paged-segment.ts';
import { bestOf, type Candidate, type Statement, statementTerms } from './retrieve.ts';
import { placeOf, planTerms, scorePlaces, type TermPlan } from './score-places.ts';
import { openPage } from './sealed-page.ts';
import { looked, worthyOf } from './worthy.ts';

/**
 * The claims worth a look for each of a page's statements, from segments that are read page by page.
 *
 * Claims that are not worth a look are left out before their ids are read. Two reads a segment for all statements together: postings, then the ids of the best claims.
 *
 * @returns candidates by statement; `null` when a segment is damaged and has to be built again
 */
export async function searchSegments(
  readers: readonly SegmentReader[],
  statements: readonly Statement[],
): Promise<Candidate[][] | null> {
  const total = readers.reduce((sum, { directory }) => sum + directory.claims, 0);
  const holders = (hash: number) =>
    readers.reduce((sum, { directory: { terms, holding } }) => sum + (holding[placeOf(terms, hash)] ?? 0), 0);
  const plans = statements.map((statement) => planTerms(statementTerms(statement), total, holders));
  const found = await Promise.all(readers.map((reader) => searchSegment(reader, plans)));
  if (found.some((candidates) => candidates === null)) return null;
  return statements.map((_, i) =>
    worthyOf(
      bestOf(
        found.flatMap((candidates) => candidates?.[i] ?? []),
        looked,
      ),
    ),
  );
}

async function searchSegment(reader: SegmentReader, plans: readonly TermPlan[]): Promise<Candidate[][] | null> {
  const { directory } = reader;
  const hashes = [...new Set(plans.flatMap(({ terms }) => terms.map(({ hash }) => hash)))];
  const postings = await readPages(
    reader,
    hashes.flatMap((hash) => pagesOfTerm(directory, hash)),
  );
  const index = postings && openTerms(directory, hashes, postings);
  if (!index) return null;
  const scores = new Float32Array(directory.claims);
  const placed = plans.map((plan) => worthyOf(scorePlaces(index, scores, plan, looked)));
  const idPages = await readPages(
    reader,
    placed.flatMap((list) => list.map(({ place }) => pageOfId(directory, place))),
  );
  if (!idPages) return null;
  const idOf = (place: number) => {
    const page = idPages.get(pageOfId(directory, place));
    return page ? readId(page, place % idsInPage) : null;
  };
  return placed.map((list) =>
    list.flatMap(({ place, score }) => {
      const id = idOf(place);
      return id === null ? [] : [{ id, score }];
    }),
  );
}

/** Each page once, ascending; `null` when one is missing or damaged. */
async function readPages(reader: SegmentReader, wanted: readonly number[]): Promise<Map<number, Uint8Array> | null> {
  const pageIds = [...new Set(wanted)].sort((a, b) => a - b);
  const read = pageIds.length === 0 ? [] : await reader.get(pageIds);
  const pages = new Map<number, Uint8Array>();
  for (const [i, id] of pageIds.entries()) {
    const bytes = read[i];
    const page = bytes && openPage(bytes, id);
    if (!page) return null;
    pages.set(id, page);
  }
  return pages;
}
