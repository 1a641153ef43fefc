import { writeHead } from '../core/matching/posting-table.ts';
import { sealPage } from '../core/matching/sealed-page.ts';
import { writing } from './connection.ts';
import type { Database } from './database.ts';
import { type Merge, type TableName, tables } from './index-rows.ts';
import { readMerge } from './index-state.ts';
import { mergeStretch } from './merge-stretch.ts';
import type { OpenSegment } from './open-index.ts';
import type { Writes } from './reads.ts';
import { pageKey, type Segment, type StoredTable } from './segment.ts';
import { deleteSegment } from './write-segment.ts';

/** Go on with a large merge that was begun, by at most so many pages or by putting the new segment in the place of the old ones. */
export async function continueMerge(
  database: Database,
  merge: Merge,
  from: readonly OpenSegment[],
  segment: Omit<Segment, 'tables'>,
  most: number,
): Promise<() => Promise<void>> {
  const name = tables.find((table) => merge.tables[table].done < 2 ** merge.tables[table].pageBits);
  if (!name) return () => ifUnchanged(database, merge, (writes) => finish(writes, merge, segment));
  const { pageBits, done, bytes, long } = merge.tables[name];
  const end = Math.min(2 ** pageBits, done + most);
  const merged = await mergeStretch(from, name, pageBits, done, end);
  const own = merged.long.map(({ content }, i) => sealPage(content, 2 ** pageBits + long.length + i));
  const pages = [
    ...merged.pages.map((content, i) => ({ page: done + i, content })),
    ...own.map((content, i) => ({ page: 2 ** pageBits + long.length + i, content })),
  ];
  const table = {
    pageBits,
    done: end,
    bytes: bytes + pages.reduce((sum, { content }) => sum + content.byteLength, 0),
    long: [...long, ...merged.long.map(({ hash, holding }) => ({ hash, holding }))],
  };
  return () =>
    ifUnchanged(database, merge, (writes) => {
      for (const { page, content } of pages) writes.putAt('pages', pageKey(merge.into, name, page), content);
      writes.putAt('state', 'merge', { ...merge, tables: { ...merge.tables, [name]: table } });
    });
}

/** Write only if nobody has gone on with the merge, or taken a segment out of it, since it was read. */
async function ifUnchanged(database: Database, merge: Merge, write: (writes: Writes) => void): Promise<void> {
  await writing(database, async (writes) => {
    const now = await readMerge(writes);
    const keys = await writes.keys('segments');
    const same = now?.into === merge.into && tables.every((name) => now.tables[name].done === merge.tables[name].done);
    if (same && merge.from.every((id) => keys.includes(id))) write(writes);
  });
}

function finish(writes: Writes, merge: Merge, segment: Omit<Segment, 'tables'>): void {
  const table = (name: TableName): StoredTable => {
    const { pageBits, bytes, long } = merge.tables[name];
    return { head: writeHead(pageBits, long), bytes, body: null };
  };
  const own = { words: table('words'), ids: table('ids'), citations: table('citations') };
  writes.put('segments', { ...segment, tables: own });
  for (const id of merge.from) deleteSegment(writes, id);
  writes.delete('state', 'merge');
}
