import type { Placed } from './best-places.ts';
import { listsOf, type PostingList } from './posting-page.ts';
import { holdingOfLong, pageOfTerm, type TableHead } from './posting-table.ts';
import type { PreparedStatement } from './prepare.ts';
import { leastShared, scoreLists } from './score-lists.ts';
import { planTerms } from './score-places.ts';
import { looked, worthyOf } from './worthy.ts';

/** A piece of the claim index: the table of its claims' terms, read page by page. */
export interface SegmentReader {
  readonly claims: number;
  readonly head: TableHead;
  /** The content of pages in the order asked for; `null` for one that is missing or damaged. */
  get(pages: readonly number[]): Promise<readonly (Uint8Array | null)[]>;
}

/** A claim worth a look: the segment's number among the readers, the claim's place there. */
export interface Hit extends Placed {
  readonly segment: number;
}

/** A segment that cannot be read and has to be built again. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';
  readonly segment: number;
  constructor(segment: number) {
    super(`segment ${segment} of the claim index is damaged`);
    this.segment = segment;
  }
}

/**
 * The claims worth a look for each of a page's statements, by its place, the best first: what was found for one can be read while
 * others are searched.
 *
 * Two reads a segment for all statements together: the pages of their terms, then the long lists that the plan wants.
 *
 * @throws DamagedSegment when a page is missing or damaged
 */
export async function openSearch(
  readers: readonly SegmentReader[],
  said: readonly Pick<PreparedStatement, 'terms'>[],
): Promise<(statement: number) => Hit[]> {
  const total = readers.reduce((sum, { claims }) => sum + claims, 0);
  const wanted = said.map(({ terms }) => terms);
  const hashes = [...new Set(wanted.flat())];
  const lists = await Promise.all(
    readers.map((reader, segment) =>
      readLists(
        reader,
        segment,
        hashes.filter((hash) => holdingOfLong(reader.head, hash) === null),
      ),
    ),
  );
  const holding = new Map(
    hashes.map((hash) => [
      hash,
      readers.reduce((sum, { head }, i) => sum + (holdingOfLong(head, hash) ?? lists[i]?.get(hash)?.holding ?? 0), 0),
    ]),
  );
  const plans = wanted.map((terms) => planTerms(terms, total, (hash) => holding.get(hash) ?? 0));
  const planned = [...new Set(plans.flatMap(({ terms }) => terms.map(({ hash }) => hash)))];
  await Promise.all(
    readers.map(async (reader, segment) => {
      const long = planned.filter((hash) => holdingOfLong(reader.head, hash) !== null);
      for (const [hash, list] of await readLists(reader, segment, long)) lists[segment]?.set(hash, list);
    }),
  );
  return (statement) => {
    const plan = plans[statement];
    if (!plan) return [];
    const least = leastShared(wanted[statement]?.length ?? 0);
    const found = readers.flatMap(({ claims }, segment) =>
      scoreLists(lists[segment] ?? new Map(), claims, plan, least, looked).map(
        (placed): Hit => ({ ...placed, segment }),
      ),
    );
    return worthyOf(found.sort((x, y) => y.score - x.score || x.segment - y.segment || x.place - y.place));
  };
}

/** The lists of terms in one segment; terms that it has not are left out. */
export async function readLists(
  reader: SegmentReader,
  segment: number,
  hashes: readonly number[],
): Promise<Map<number, PostingList>> {
  const byPage = new Map<number, Set<number>>();
  for (const hash of hashes) {
    const page = pageOfTerm(reader.head, hash);
    const known = byPage.get(page);
    if (known) known.add(hash);
    else byPage.set(page, new Set([hash]));
  }
  const pages = [...byPage.keys()].sort((a, b) => a - b);
  const contents = pages.length === 0 ? [] : await reader.get(pages);
  const lists = new Map<number, PostingList>();
  for (const [i, page] of pages.entries()) {
    const content = contents[i];
    if (!content) throw new DamagedSegment(segment);
    for (const list of listsOf(content, byPage.get(page))) lists.set(list.hash, list);
  }
  return lists;
}
