import { openPage } from '../core/matching/sealed-page.ts';
import type { TableName } from './index-rows.ts';
import type { Reads } from './reads.ts';
import { pageKey, type StoredTable } from './segment.ts';

/**
 * The content of a table's pages, in the order asked for; `null` for one that is missing or damaged.
 *
 * @param sound pages of a table that is kept whole whose seal was found whole before
 */
export async function getPages(
  segment: number,
  name: TableName,
  { body }: StoredTable,
  sound: Set<number>,
  pages: readonly number[],
  reads: Reads,
): Promise<(Uint8Array | null)[]> {
  if (!body) {
    const rows = await Promise.all(pages.map((page) => reads.get('pages', pageKey(segment, name, page))));
    return rows.map((bytes, i) => (bytes ? openPage(bytes, pages[i] ?? 0) : null));
  }
  return pages.map((page) => {
    const start = body.starts[page] ?? 0;
    const end = body.starts[page + 1] ?? 0;
    if (sound.has(page)) return new Uint8Array(body.bytes, start, end - start - 4);
    const content = openPage(body.bytes, page, start, end);
    if (content) sound.add(page);
    return content;
  });
}
