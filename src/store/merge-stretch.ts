import { type MergedPages, mergePages, pagesBehind } from '../core/matching/merge-tables.ts';
import { type Table, writeHead } from '../core/matching/posting-table.ts';
import { sealPage } from '../core/matching/sealed-page.ts';
import { DamagedSegment } from '../core/matching/search-segments.ts';
import type { TableName } from './index-rows.ts';
import type { OpenSegment } from './open-index.ts';

/**
 * Merge one table of several segments: the pages from `first` to before `last` of a table with `pageBits`.
 *
 * @throws DamagedSegment with the segment's number among `from`
 */
export async function mergeStretch(
  from: readonly OpenSegment[],
  name: TableName,
  pageBits: number,
  first: number,
  last: number,
): Promise<MergedPages> {
  let offset = 0;
  const merged = from.map(({ claims, tables }) => {
    const table = { head: tables[name].head, offset };
    offset += claims;
    return table;
  });
  const contents = await Promise.all(
    from.map(async ({ tables }, i) => {
      const { head, get } = tables[name];
      return (await get(pagesBehind(head, pageBits, first, last))).map((content) => {
        if (!content) throw new DamagedSegment(i);
        return content;
      });
    }),
  );
  return mergePages(merged, contents, pageBits, first, last);
}

/** Merge a whole table at once. */
export async function mergeTable(from: readonly OpenSegment[], name: TableName, pageBits: number): Promise<Table> {
  const { pages, long } = await mergeStretch(from, name, pageBits, 0, 2 ** pageBits);
  const own = long.map(({ content }, i) => sealPage(content, 2 ** pageBits + i));
  return { head: writeHead(pageBits, long), pages: [...pages, ...own] };
}
