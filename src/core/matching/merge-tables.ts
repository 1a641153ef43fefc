import { eachPosting, listsOf, type PostingList, postingSize, writeLists } from './posting-page.ts';
import { longList, pageOfHash, pageOfTerm, type TableHead } from './posting-table.ts';
import { sealPage } from './sealed-page.ts';

/** A table that goes into another, whose places are counted on from those of the tables before it. */
export interface MergedTable {
  readonly head: TableHead;
  /** Added to every place. */
  readonly offset: number;
}

/** A stretch of the pages of the table that is made. */
export interface MergedPages {
  readonly pages: readonly ArrayBuffer[];
  /** The lists that were too long for them, hashes ascending, with their postings as a page's content. */
  readonly long: readonly { readonly hash: number; readonly holding: number; readonly content: Uint8Array }[];
}

/** The pages of a table that have the terms of the pages `from` to `to` (exclusive) of a table with `pageBits`. */
export function pagesBehind(head: TableHead, pageBits: number, from: number, to: number): number[] {
  const first = from * 2 ** (32 - pageBits);
  const last = to * 2 ** (32 - pageBits) - 1;
  const short = pageOfHash(head.pageBits, last) - pageOfHash(head.pageBits, first) + 1;
  return [
    ...Array.from({ length: short }, (_, i) => pageOfHash(head.pageBits, first) + i),
    ...[...head.long].filter((hash) => hash >= first && hash <= last).map((hash) => pageOfTerm(head, hash)),
  ];
}

/**
 * Merge the pages `from` to `to` (exclusive) of a table with `pageBits` out of smaller tables, the oldest first.
 *
 * @param contents of each table, the pages that `pagesBehind` names
 */
export function mergePages(
  tables: readonly MergedTable[],
  contents: readonly (readonly Uint8Array[])[],
  pageBits: number,
  from: number,
  to: number,
): MergedPages {
  const byTerm = new Map<number, { readonly list: PostingList; readonly offset: number }[]>();
  for (const [i, { offset }] of tables.entries()) {
    for (const content of contents[i] ?? []) {
      for (const list of listsOf(content)) {
        const page = pageOfHash(pageBits, list.hash);
        if (page < from || page >= to) continue;
        const known = byTerm.get(list.hash);
        if (known) known.push({ list, offset });
        else byTerm.set(list.hash, [{ list, offset }]);
      }
    }
  }
  const pages: ArrayBuffer[] = [];
  const long: { hash: number; holding: number; content: Uint8Array }[] = [];
  const short = writeLists();
  const own = writeLists();
  const close = (page: number) => {
    while (from + pages.length < page) pages.push(sealPage(short.take(), from + pages.length));
  };
  for (const hash of Uint32Array.from(byTerm.keys()).sort()) {
    close(pageOfHash(pageBits, hash));
    const parts = byTerm.get(hash) ?? [];
    const holding = parts.reduce((sum, { list }) => sum + list.holding, 0);
    const size = sizeOf(parts);
    const lists = size > longList ? own : short;
    lists.begin(hash, holding, size);
    for (const { list, offset } of parts) eachPosting(list, (place, impact) => lists.add(place + offset, impact));
    if (lists === own) long.push({ hash, holding, content: own.take() });
  }
  close(to);
  return { pages, long };
}

function sizeOf(parts: readonly { readonly list: PostingList; readonly offset: number }[]): number {
  let size = 0;
  let last = -1;
  for (const { list, offset } of parts)
    eachPosting(list, (place) => {
      size += postingSize(place + offset, last);
      last = place + offset;
    });
  return size;
}
