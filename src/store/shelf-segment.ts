import { openHead, pageCount, type TableHead } from '../core/matching/posting-table.ts';
import { openPage } from '../core/matching/sealed-page.ts';
import type { TableName, Taken } from './index-rows.ts';
import { keptPages } from './kept-pages.ts';
import { groupSize, type ShelvedClaim, unpackClaim } from './shelf-claims.ts';
import type { ShelfFile } from './shelf-folder.ts';
import { headerSize, readContents, readHeader, type ShelfContents, type ShelvedTable } from './shelf-header.ts';

/** A segment as its file has it, read in place: nobody waits. */
export interface ShelvedSegment extends Pick<ShelfContents, 'claims' | 'runs'> {
  /** How many annotations had been taken out of their blocks when it was written. */
  readonly taken: number;
  readonly heads: Readonly<Record<TableName, TableHead>>;
  /** The claim at a place; `null` where there was none, `undefined` where the file is damaged. */
  claimAt(place: number): ShelvedClaim | null | undefined;
  /** The content of pages in the order asked for; `null` for one that is damaged. */
  pages(table: 'words' | 'citations', pages: readonly number[]): (Uint8Array | null)[];
}

/** The segments that are on a shelf. */
export interface ShelvedSegments {
  /** Settled when the files that are there are open. */
  readonly ready: Promise<unknown>;
  /** A segment's file; `null` where there is none that tells of all that was taken out of blocks. */
  segment(id: number, taken: Taken): ShelvedSegment | null;
  /** How many segments are there. */
  size(): number;
  /** Throw a file away that proved wrong. */
  drop(id: number): void;
}

/** So many bytes of pages are kept in memory: frequent words stand on every page of a paper. */
const keptBytes = 8_000_000;

/** @returns `null` where the file is not finished, or damaged */
export function openShelved(file: ShelfFile, segment: number): ShelvedSegment | null {
  const header = readHeader(readAt(file, 0, headerSize));
  if (header?.segment !== segment || !header.contents) return null;
  const contents = readContents(readAt(file, header.contents.at, header.contents.size));
  if (!contents) return null;
  const { words, citations, ids, claims, runs } = contents;
  const head = ({ at, size }: { at: number; size: number }) => openHead(readAt(file, at, size));
  const [byWord, byId, byCitation] = [head(words.head), head(ids), head(citations.head)];
  if (!byWord || !byId || !byCitation) return null;
  const readers = { words: pagesOf(file, words, byWord), citations: pagesOf(file, citations, byCitation) };
  return {
    claims,
    runs,
    taken: header.taken,
    heads: { words: byWord, ids: byId, citations: byCitation },
    claimAt: claimsOf(file, claims / groupSize),
    pages: (table, pages) => readers[table](pages),
  };
}

export function readAt(file: ShelfFile, at: number, size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  const read = readInto(file, bytes, at);
  return read === size ? bytes.buffer : bytes.buffer.slice(0, read);
}

/** @returns how many bytes there were; none where the file was closed meanwhile */
function readInto(file: ShelfFile, into: Uint8Array, at: number): number {
  try {
    return file.read(into, { at });
  } catch {
    return 0;
  }
}

function claimsOf(file: ShelfFile, groups: number): ShelvedSegment['claimAt'] {
  const offsets = new Uint32Array(readAt(file, headerSize, 4 * (groups + 1)));
  // Read again and again into the same place: what is taken from it is copied.
  let room = new ArrayBuffer(2 ** 16);
  return (place) => {
    const group = Math.floor(place / groupSize);
    const at = offsets[group] ?? 0;
    const size = (offsets[group + 1] ?? 0) - at;
    if (size < 0) return undefined;
    if (size > room.byteLength) room = new ArrayBuffer(size);
    if (readInto(file, new Uint8Array(room, 0, size), at) !== size) return undefined;
    return unpackClaim(room, size, group, place % groupSize);
  };
}

function pagesOf(file: ShelfFile, { starts, at }: ShelvedTable, head: TableHead) {
  const count = pageCount(head);
  const offsets = new Uint32Array(readAt(file, starts.at, starts.size));
  const kept = keptPages(keptBytes);
  const read = (page: number) => {
    const start = offsets[page] ?? 0;
    const size = (offsets[page + 1] ?? 0) - start;
    return page < count && size > 0 ? openPage(readAt(file, at + start, size), page) : null;
  };
  return (pages: readonly number[]) => pages.map((page) => kept.get(page, () => read(page)));
}
