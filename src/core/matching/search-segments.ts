import { idsInPage, openIds, openTerms, pageOfId, pagesOfTerm, type SegmentReader } from './paged-segment.ts';
import { bestOf, type Candidate, type Statement, statementTerms } from './retrieve.ts';
import { placeOf, planTerms, scorePlaces, type TermPlan } from './score-places.ts';
import { openPage } from './sealed-page.ts';

/**
 * The claims most like each of a page's statements, from segments that are read page by page.
 *
 * Two reads a segment for all statements together: postings, then the ids of the best claims.
 *
 * @returns candidates by statement; `null` when a segment is damaged and has to be built again
 */
export async function searchSegments(
  readers: readonly SegmentReader[],
  statements: readonly Statement[],
  limit: number,
): Promise<Candidate[][] | null> {
  const total = readers.reduce((sum, { directory }) => sum + directory.claims, 0);
  const holders = (hash: number) =>
    readers.reduce((sum, { directory: { terms, holding } }) => sum + (holding[placeOf(terms, hash)] ?? 0), 0);
  const plans = statements.map((statement) => planTerms(statementTerms(statement), total, holders));
  const found = await Promise.all(readers.map((reader) => searchSegment(reader, plans, limit)));
  if (found.some((candidates) => candidates === null)) return null;
  return statements.map((_, i) =>
    bestOf(
      found.flatMap((candidates) => candidates?.[i] ?? []),
      limit,
    ),
  );
}

async function searchSegment(
  reader: SegmentReader,
  plans: readonly TermPlan[],
  limit: number,
): Promise<Candidate[][] | null> {
  const { directory } = reader;
  const hashes = [...new Set(plans.flatMap(({ terms }) => terms.map(({ hash }) => hash)))];
  const postings = await readPages(
    reader,
    hashes.flatMap((hash) => pagesOfTerm(directory, hash)),
  );
  const index = postings && openTerms(directory, hashes, postings);
  if (!index) return null;
  const placed = plans.map((plan) => scorePlaces(index, directory.claims, plan, limit).slice(0, limit));
  const idPages = await readPages(
    reader,
    placed.flatMap((list) => list.map(({ place }) => pageOfId(directory, place))),
  );
  if (!idPages) return null;
  const ids = new Map<number, readonly string[]>();
  for (const [page, bytes] of idPages) {
    const list = openIds(bytes);
    if (!list) return null;
    ids.set(page, list);
  }
  return placed.map((list) =>
    list.flatMap(({ place, score }) => {
      const id = ids.get(pageOfId(directory, place))?.[place % idsInPage];
      return id === undefined ? [] : [{ id, score }];
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
