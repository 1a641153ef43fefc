import { buildIndex, type ClaimIndex, type IndexedClaim } from '../core/matching/claim-index.ts';
import { idsInPage, readId } from '../core/matching/id-page.ts';
import { openDirectory, openTerms, pageOfId, type SegmentReader, splitIndex } from '../core/matching/paged-segment.ts';
import { openPage } from '../core/matching/sealed-page.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { Database } from './database.ts';

/** Claims in the segment that is written anew at every addition; more go into a segment that stays. */
const RECENT = 500;

/** Segments that were opened before, by id: a segment never changes under its id. */
const opened = new Map<string, SegmentReader>();

/**
 * Put annotations into the claim index, in the transaction that stores them.
 *
 * Few new ones join the recent segment, which alone is written again; when it is full it stays as it is and a new one begins.
 */
export async function indexAnnotations(database: Database, changed: readonly CurrentAnnotation[]): Promise<void> {
  const withClaim = changed.filter((annotation) => annotation.body.claim);
  if (withClaim.length === 0) return;
  const recent = (await segmentIds(database)).find(isRecent);
  const kept = recent === undefined ? [] : await annotationsIn(database, recent);
  if (!kept) {
    // Its claims are in no other segment: everything is indexed again, the new ones too.
    await rebuildIndex(database);
    return;
  }
  const joined = [...new Map([...kept, ...withClaim].map((annotation) => [annotation.id, annotation])).values()];
  await writeSegment(database, newId(joined.length <= RECENT), indexOf(joined));
  if (recent !== undefined) await deleteSegment(database, recent);
}

/** Build the whole claim index anew from the annotations. */
export async function rebuildIndex(database: Database): Promise<void> {
  const { annotations, segments, pages } = database;
  await database.transaction('rw', [annotations, segments, pages], async () => {
    await segments.clear();
    await pages.clear();
    const all = (await annotations.toArray()).filter((annotation) => annotation.body.claim);
    if (all.length > 0) await writeSegment(database, newId(false), indexOf(all));
  });
}

/** @returns the segments, to be searched page by page; `null` when one is damaged and the index has to be built again */
export async function openSegments(database: Database): Promise<readonly SegmentReader[] | null> {
  const ids = await segmentIds(database);
  const missing = ids.filter((id) => !opened.has(id));
  for (const row of missing.length > 0 ? await database.segments.bulkGet(missing) : []) {
    const directory = row && openDirectory(row.bytes);
    if (!directory) return null;
    opened.set(row.id, { directory, get: (pageIds) => readPages(database, row.id, pageIds) });
  }
  for (const id of opened.keys()) if (!ids.includes(id)) opened.delete(id);
  return ids.flatMap((id) => opened.get(id) ?? []);
}

/** Read a segment whole, to merge it; `null` when it is damaged. */
export async function readSegment(database: Database, id: string): Promise<ClaimIndex | null> {
  const row = await database.segments.get(id);
  const directory = row && openDirectory(row.bytes);
  if (!directory) return null;
  const rows = await database.pages.where('segment').equals(id).toArray();
  const pages = new Map(
    rows.flatMap(({ page, bytes }) => {
      const content = openPage(bytes, page);
      return content ? [[page, content]] : [];
    }),
  );
  const terms = openTerms(directory, [...directory.terms], pages);
  const ids: string[] = [];
  for (let place = 0; place < directory.claims; place++) {
    const page = pages.get(pageOfId(directory, place));
    const found = page && readId(page, place % idsInPage);
    if (!found) return null;
    ids.push(found);
  }
  return terms && { ...terms, ids };
}

/** Write an index under an id that was never used before. */
export async function writeSegment(database: Database, id: string, index: ClaimIndex): Promise<void> {
  const { directory, pages } = splitIndex(index);
  await database.segments.add({ id, claims: index.ids.length, bytes: directory });
  await database.pages.bulkAdd(pages.map((bytes, page) => ({ segment: id, page, bytes })));
}

export async function deleteSegment(database: Database, id: string): Promise<void> {
  await database.segments.delete(id);
  await database.pages.where('segment').equals(id).delete();
}

/** A segment's name; it is never given twice. */
export function newId(recent: boolean): string {
  return `${recent ? 'recent' : 'segment'}-${crypto.randomUUID()}`;
}

/** Whether a segment is the one that additions join. */
export function isRecent(id: string): boolean {
  return id.startsWith('recent-');
}

/** An annotation's claim as the matcher sees it; `null` when the annotation is about citations alone. */
export function toIndexedClaim({ id, body }: CurrentAnnotation): IndexedClaim | null {
  if (!body.claim) return null;
  const { text, variants, speaker, saidOn } = body.claim;
  return { id, text, variants, speaker, date: saidOn, lang: body.language === 'und' ? null : body.language };
}

function indexOf(annotations: readonly CurrentAnnotation[]): ClaimIndex {
  return buildIndex(annotations.flatMap((annotation) => toIndexedClaim(annotation) ?? []));
}

async function segmentIds(database: Database): Promise<string[]> {
  return database.segments.toCollection().primaryKeys();
}

/** The annotations whose claims a segment holds; `null` when it is damaged. */
async function annotationsIn(database: Database, id: string): Promise<CurrentAnnotation[] | null> {
  const index = await readSegment(database, id);
  if (!index) return null;
  const rows = await database.annotations.bulkGet([...index.ids]);
  return rows.flatMap((row) => row ?? []);
}

/** Pages in the order asked for. One read a page: in Chromium a range of them takes twice as long. */
async function readPages(
  database: Database,
  segment: string,
  pageIds: readonly number[],
): Promise<(ArrayBuffer | null)[]> {
  const rows = await database.pages.bulkGet(pageIds.map((page): [string, number] => [segment, page]));
  return rows.map((row) => row?.bytes ?? null);
}
