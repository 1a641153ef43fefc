import type { ClaimIndex } from './claim-index.ts';
import { placeOf } from './score-places.ts';

/** Bytes of postings in a page: a few terms' worth, read together. */
export const pageSize = 4096;
/** Ids in a page. */
export const idsInPage = 64;
const mark = 0x0be10d01;

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
  for (let at = 0; at < byte; at += pageSize) pages.push(stream.slice(at, at + pageSize).buffer);
  for (let at = 0; at < ids.length; at += idsInPage) pages.push(packIds(ids.slice(at, at + idsInPage)));
  return { directory: directory.buffer, pages };
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

/** Read a directory; `null` when it is cut short or of another version. */
export function openDirectory(bytes: ArrayBuffer): Directory | null {
  if (bytes.byteLength < 16 || bytes.byteLength % 4 !== 0) return null;
  const [found, claims = 0, size = 0] = new Uint32Array(bytes, 0, 3);
  if (found !== mark || bytes.byteLength !== 4 * (4 + 3 * size)) return null;
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

/** An index of some terms alone, read from their pages; `null` when a page is missing or cut short. */
export function openTerms(
  { terms, holding, starts }: Directory,
  hashes: readonly number[],
  pages: ReadonlyMap<number, ArrayBuffer>,
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
    let last = -1;
    const next = () => {
      const page = pages.get(Math.floor(byte / pageSize));
      const value = page && new Uint8Array(page)[byte % pageSize];
      byte++;
      return value;
    };
    for (let k = 0; k < (sizes[i] ?? 0); k++, at++) {
      let gap = 0;
      for (let scale = 1; ; scale *= 128) {
        const part = next();
        if (part === undefined) return null;
        gap += (part % 128) * scale;
        if (part < 128) break;
      }
      const impact = next();
      if (impact === undefined) return null;
      last += gap + 1;
      index.claims[at] = last;
      index.impacts[at] = impact;
    }
    index.starts[i + 1] = at;
  }
  return index;
}

function packIds(ids: readonly string[]): ArrayBuffer {
  const text = JSON.stringify(ids);
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer;
}

/** The ids of a page; `null` when it is damaged. */
export function openIds(page: ArrayBuffer): readonly string[] | null {
  if (page.byteLength % 2 !== 0) return null;
  try {
    const ids: unknown = JSON.parse(Array.from(new Uint16Array(page), (unit) => String.fromCharCode(unit)).join(''));
    return Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? ids : null;
  } catch {
    return null;
  }
}
