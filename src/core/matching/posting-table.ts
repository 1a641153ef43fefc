import type { ClaimIndex } from './claim-index.ts';
import { postingSize, writeLists } from './posting-page.ts';
import { placeOf } from './score-places.ts';
import { openPage, sealPage } from './sealed-page.ts';

/** Postings by term, as {@link ClaimIndex} has them. */
export type Postings = Omit<ClaimIndex, 'ids'>;

/** Stands in front of every head; the last digits are the version of the form, pages included. */
const mark = 0x0be10d03;
/** Stands for a page's number in the seal of a head. */
const headPage = -1;
/** About how many bytes a page has that is read by itself: a get in Chromium takes as long as copying 30,000. */
const pageSize = 8_192;
/** About how many it has in a table that is read whole: what stands beside a term's list is checked and gone over too. */
const smallPageSize = 1_024;
/** A list of more bytes has a page to itself. */
export const longList = 4_096;
const mostBits = 18;

/**
 * What is kept in memory of a table of postings: with it, the page of any term is known.
 *
 * A page holds the terms whose hashes begin with the same bits; lists that are long stand alone in pages after those,
 * and are listed here, so that a frequent term can be weighed before its list is read.
 */
export interface TableHead {
  readonly pageBits: number;
  /** Hashes of the terms with long lists, ascending. */
  readonly long: Uint32Array;
  /** How many claims hold each of them. */
  readonly holding: Uint32Array;
}

/** A table as it is stored: pages are numbered from 0. */
export interface Table {
  readonly head: ArrayBuffer;
  readonly pages: readonly ArrayBuffer[];
}

/**
 * Cut postings into pages.
 *
 * @param whole up to how many bytes the table is kept in one piece
 */
export function splitPostings({ terms, starts, claims, impacts }: Postings, whole: number): Table {
  const sizes = new Uint32Array(terms.length);
  let total = 0;
  for (let i = 0; i < terms.length; i++) {
    let size = 0;
    let last = -1;
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const place = claims[at] ?? 0;
      size += postingSize(place, last);
      last = place;
    }
    sizes[i] = size;
    total += size + 7;
  }
  const writer = writeTable(bitsFor(total, whole));
  for (let i = 0; i < terms.length; i++) {
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    const list = writer.begin(terms[i] ?? 0, to - from, sizes[i] ?? 0);
    for (let at = from; at < to; at++) list.add(claims[at] ?? 0, impacts[at] ?? 0);
  }
  return writer.finish();
}

/** How many bits of a hash name the page, for a table of so many bytes that is kept in one piece up to `whole` of them. */
export function bitsFor(bytes: number, whole: number): number {
  // Seals and fillers come on top.
  const size = 1.02 * bytes <= whole ? smallPageSize : pageSize;
  return Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(bytes / size))));
}

/** Write a table list by list, hashes ascending. */
function writeTable(pageBits: number) {
  const pages: ArrayBuffer[] = [];
  const alone: ArrayBuffer[] = [];
  const long: { readonly hash: number; readonly holding: number }[] = [];
  const short = writeLists();
  const own = writeLists();
  const count = 2 ** pageBits;
  const closeLong = () => {
    if (long.length > alone.length) alone.push(sealPage(own.take(), count + alone.length));
  };
  const closeUpTo = (page: number) => {
    while (pages.length < page) pages.push(sealPage(short.take(), pages.length));
  };
  return {
    begin(hash: number, holding: number, size: number) {
      closeUpTo(pageOfHash(pageBits, hash));
      closeLong();
      const lists = size > longList ? own : short;
      if (lists === own) long.push({ hash, holding });
      lists.begin(hash, holding, size);
      return lists;
    },
    finish(): Table {
      closeLong();
      closeUpTo(count);
      return { head: writeHead(pageBits, long), pages: [...pages, ...alone] };
    },
  };
}

/** The head of a table with these long lists, hashes ascending. */
export function writeHead(
  pageBits: number,
  long: readonly { readonly hash: number; readonly holding: number }[],
): ArrayBuffer {
  const words = new Uint32Array(3 + 2 * long.length);
  words.set([mark, pageBits, long.length]);
  for (const [i, { hash, holding }] of long.entries()) words.set([hash, holding], 3 + 2 * i);
  return sealPage(new Uint8Array(words.buffer), headPage);
}

/** Read a head; `null` when it is damaged or of another version. */
export function openHead(bytes: ArrayBuffer): TableHead | null {
  const content = openPage(bytes, headPage);
  if (!content || content.length < 12) return null;
  const words = new Uint32Array(bytes, 0, content.length / 4);
  const [found, pageBits = 0, size = 0] = words;
  if (found !== mark || words.length !== 3 + 2 * size) return null;
  return {
    pageBits,
    long: Uint32Array.from({ length: size }, (_, i) => words[3 + 2 * i] ?? 0),
    holding: Uint32Array.from({ length: size }, (_, i) => words[4 + 2 * i] ?? 0),
  };
}

/** The page that holds a term, if any does. */
export function pageOfTerm({ pageBits, long }: TableHead, hash: number): number {
  const at = placeOf(long, hash);
  return at >= 0 ? 2 ** pageBits + at : pageOfHash(pageBits, hash);
}

/** How many claims hold a term whose list is long; `null` when it is not, and its page must tell. */
export function holdingOfLong({ long, holding }: TableHead, hash: number): number | null {
  const at = placeOf(long, hash);
  return at < 0 ? null : (holding[at] ?? 0);
}

/** How many pages a table has. */
export function pageCount({ pageBits, long }: TableHead): number {
  return 2 ** pageBits + long.length;
}

/** The page of a hash whose list is not long. */
export function pageOfHash(pageBits: number, hash: number): number {
  return pageBits === 0 ? 0 : hash >>> (32 - pageBits);
}
