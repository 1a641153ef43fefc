import type { ClaimIndex } from './claim-index.ts';
import { idsInPage, writeIds } from './id-page.ts';
import { placeOf } from './score-places.ts';
import { openPage, sealPage, sealSize } from './sealed-page.ts';

/** Bytes of postings in a page: a few terms' worth, read together. */
const pageSize = 16_384 - sealSize;
/** Stands in front of every directory; the last digits are the version of the form, pages included. */
const mark = 0x0be10d02;
/** Stands for a page's number in the seal of a directory. */
const directoryPage = -1;

/**
 * What a worker keeps in memory of a large segment: which terms there are, and where their postings stand.
 *
 * The postings are one stream of bytes, cut into pages; after them come the pages of ids.
 */
export interface Directory {
  readonly claims: number;
  readonly terms: Uint32Array;
  /** How many claims hold each term. */
  readonly holding: Uint32Array;
  /** Where each term's postings start in the stream, in bytes; one longer than `terms`. */
  readonly starts: Uint32Array;
}

/** Where a segment's pages come from: one read for all of them. */
export interface SegmentReader {
  readonly directory: Directory;
  /** Pages in the order asked for; `null` for one that is missing. */
  get(pageIds: readonly number[]): Promise<readonly (ArrayBuffer | null)[]>;
}

/** Cut an index into a directory and pages; pages are numbered from 0. */
export function splitIndex(index: ClaimIndex): { directory: ArrayBuffer; pages: ArrayBuffer[] } {
  const { ids, terms, starts, claims, impacts } = index;
  const size = terms.length;
  const directory = new Uint32Array(3 + 3 * size + 1);
  directory.set([mark, ids.length, size]);
  directory.set(terms, 3);
  const stream = new Uint8Array(streamLength(index));
  let byte = 0;
  for (let i = 0; i < size; i++) {
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    directory[3 + size + i] = to - from;
    directory[3 + 2 * size + i] = byte;
    let last = -1;
    for (let at = from; at < to; at++) {
      const claim = claims[at] ?? 0;
      let gap = claim - last - 1;
      for (; gap > 127; gap = Math.floor(gap / 128)) stream[byte++] = (gap % 128) + 128;
      stream[byte++] = gap;
      stream[byte++] = impacts[at] ?? 0;
      last = claim;
    }
  }
  directory[3 + 3 * size] = byte;
  const pages: ArrayBuffer[] = [];
  for (let at = 0; at < byte; at += pageSize) pages.push(sealPage(stream.subarray(at, at + pageSize), pages.length));
  for (let at = 0; at < ids.length; at += idsInPage)
    pages.push(sealPage(writeIds(ids.slice(at, at + idsInPage)), pages.length));
  return { directory: sealPage(new Uint8Array(directory.buffer), directoryPage), pages };
}

/** Bytes of all postings: each gap in groups of seven bits, then the impact. */
function streamLength({ terms, starts, claims }: ClaimIndex): number {
  let length = 0;
  for (let i = 0; i < terms.length; i++) {
    let last = -1;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const claim = claims[at] ?? 0;
      for (let gap = claim - last - 1; gap > 127; gap = Math.floor(gap / 128)) length++;
      length += 2;
      last = claim;
    }
  }
  return length;
}

/** Read a directory; `null` when it is damaged or of another version. */
export function openDirectory(bytes: ArrayBuffer): Directory | null {
  const content = openPage(bytes, directoryPage);
  if (!content || content.length < 16) return null;
  const [found, claims = 0, size = 0] = new Uint32Array(bytes, 0, 3);
  if (found !== mark || content.length !== 4 * (4 + 3 * size)) return null;
  return {
    claims,
    terms: new Uint32Array(bytes, 12, size),
    holding: new Uint32Array(bytes, 12 + 4 * size, size),
    starts: new Uint32Array(bytes, 12 + 8 * size, size + 1),
  };
}

/** The pages that hold the postings of a term. */
export function pagesOfTerm({ terms, starts }: Directory, hash: number): number[] {
  const place = placeOf(terms, hash);
  if (place < 0) return [];
  const first = Math.floor((starts[place] ?? 0) / pageSize);
  const last = Math.floor(((starts[place + 1] ?? 1) - 1) / pageSize);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The page that holds a claim's id. */
export function pageOfId({ starts, terms }: Directory, place: number): number {
  return Math.ceil((starts[terms.length] ?? 0) / pageSize) + Math.floor(place / idsInPage);
}

/** An index of some terms alone, read from their pages; `null` when a page is missing. */
export function openTerms(
  { terms, holding, starts }: Directory,
  hashes: readonly number[],
  pages: ReadonlyMap<number, Uint8Array>,
): Omit<ClaimIndex, 'ids'> | null {
  const places = [...new Set(hashes.map((hash) => placeOf(terms, hash)))]
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  const sizes = places.map((place) => holding[place] ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const index = {
    terms: Uint32Array.from(places, (place) => terms[place] ?? 0),
    starts: new Uint32Array(places.length + 1),
    claims: new Uint32Array(total),
    impacts: new Uint8Array(total),
  };
  let at = 0;
  for (const [i, place] of places.entries()) {
    let byte = starts[place] ?? 0;
    const first = Math.floor(byte / pageSize);
    // A term's postings as one stretch of bytes: nearly always they stand in a single page.
    const stretch = joinPages(pages, first, Math.floor(((starts[place + 1] ?? 1) - 1) / pageSize));
    if (!stretch) return null;
    byte -= first * pageSize;
    let last = -1;
    for (let k = sizes[i] ?? 0; k > 0; k--, at++) {
      let gap = 0;
      let part = stretch[byte++] ?? 0;
      for (let scale = 1; ; scale *= 128) {
        gap += (part & 127) * scale;
        if (part < 128) break;
        part = stretch[byte++] ?? 0;
      }
      last += gap + 1;
      index.claims[at] = last;
      index.impacts[at] = stretch[byte++] ?? 0;
    }
    index.starts[i + 1] = at;
  }
  return index;
}

/** The bytes of pages in a row; `null` when one is missing. */
function joinPages(pages: ReadonlyMap<number, Uint8Array>, first: number, last: number): Uint8Array | null {
  if (first === last) return pages.get(first) ?? null;
  const joined = new Uint8Array((last - first + 1) * pageSize);
  for (let page = first; page <= last; page++) {
    const bytes = pages.get(page);
    if (!bytes) return null;
    joined.set(bytes, (page - first) * pageSize);
  }
  return joined;
}
