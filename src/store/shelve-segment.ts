import { openHead, pageCount } from '../core/matching/posting-table.ts';
import { blockSize } from './block-size.ts';
import { eventsAt, foundIn } from './blocks.ts';
import { reading } from './connection.ts';
import type { Database } from './database.ts';
import type { Run } from './index-rows.ts';
import { readState } from './index-state.ts';
import { connect } from './open-database.ts';
import { pageKey, type Segment, type StoredTable, toIndexedClaim } from './segment.ts';
import { groupSize, packClaims } from './shelf-claims.ts';
import type { ShelfFile } from './shelf-folder.ts';
import { headerSize, readHeader, type ShelvedTable, type Stretch, writeContents, writeHeader } from './shelf-header.ts';
import { readAt } from './shelf-segment.ts';

/** Blocks that are read and written in a step, of 128 annotations: a question that comes meanwhile waits a few milliseconds. */
const stepBlocks = 128 / blockSize;
const groupsOfBlock = blockSize / groupSize;
/** Pages in a step, of a table that has a row for each. */
const stepPages = 64;

/**
 * Write a segment's file, going on where one that was not finished ends. Between two steps no transaction is open.
 *
 * The header is finished last, when all else is on the disk, the database's own last changes too: a file must not tell
 * of more than the database does after the current failed.
 *
 * @throws when the disk is full, or the segment goes meanwhile
 */
export async function* shelveSegment(database: Database, segment: number, file: ShelfFile): AsyncGenerator<void> {
  const [row, state] = await reading(database, (reads) =>
    Promise.all([reads.get('segments', segment), readState(reads)]),
  );
  if (!row) throw new Error('the segment is gone');
  const { taken, done, end } = begin(file, row, state.taken.count);
  const written = appendTo(file, end);
  const header = (contents: Stretch | null, blocks: number) =>
    writeAt(file, writeHeader({ segment, taken, done: blocks, contents }), 0);
  const blocks = row.claims / blockSize;
  for (let at = done; at < blocks; ) {
    const packed = await packBlocks(database, row.runs, at, Math.min(stepBlocks, blocks - at));
    for (const [i, bytes] of packed.entries()) {
      written.put(bytes);
      writeOffset(file, at * groupsOfBlock + i + 1, written.end());
    }
    at += packed.length / groupsOfBlock;
    header(null, at);
    yield;
  }
  const { words, ids, citations } = row.tables;
  const contents = writeContents({
    claims: row.claims,
    runs: row.runs,
    words: yield* putTable(database, written, words, pageKey(segment, 'words', 0)),
    citations: yield* putTable(database, written, citations, pageKey(segment, 'citations', 0)),
    ids: written.put(ids.head),
  });
  const place = written.put(contents);
  file.flush();
  await flushDatabase(database);
  header(place, blocks);
  file.flush();
}

/** Where to begin: behind what was written before, if nothing was taken out of the blocks since. */
function begin(file: ShelfFile, { id, claims }: Segment, taken: number) {
  const first = headerSize + 4 * (claims / groupSize + 1);
  const header = readHeader(readAt(file, 0, headerSize));
  if (header?.segment === id && header.taken === taken && header.done > 0 && !header.contents) {
    const [end = 0] = new Uint32Array(readAt(file, headerSize + 4 * header.done * groupsOfBlock, 4));
    if (end > first && end <= file.getSize()) return { taken, done: header.done, end };
  }
  file.truncate(0);
  writeOffset(file, 0, first);
  return { taken, done: 0, end: first };
}

function writeOffset(file: ShelfFile, group: number, at: number): void {
  writeAt(file, new Uint8Array(Uint32Array.of(at).buffer), headerSize + 4 * group);
}

function writeAt(file: ShelfFile, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length) throw new Error('the disk is full');
}

type Written = ReturnType<typeof appendTo>;

function appendTo(file: ShelfFile, from: number) {
  let end = from;
  return {
    end: () => end,
    put(bytes: ArrayBuffer): Stretch {
      const at = end;
      writeAt(file, new Uint8Array(bytes), at);
      end += bytes.byteLength;
      return { at, size: bytes.byteLength };
    },
  };
}

/** The claims of some of a segment's blocks, in groups. */
async function packBlocks(
  database: Database,
  runs: readonly Run[],
  from: number,
  count: number,
): Promise<ArrayBuffer[]> {
  const numbers = blocksAt(runs, from, count);
  const rows = await reading(database, ({ get }) => Promise.all(numbers.map((block) => get('blocks', block))), [
    'blocks',
  ]);
  return rows.flatMap((row, i) =>
    Array.from({ length: groupsOfBlock }, (_, group) => {
      const claims = Array.from({ length: groupSize }, (_, place) => {
        const events = row ? eventsAt(row, group * groupSize + place) : null;
        return events && toIndexedClaim(foundIn(events));
      });
      return packClaims(claims, (from + i) * groupsOfBlock + group);
    }),
  );
}

/** The numbers of the blocks that stand so far in runs. */
function blocksAt(runs: readonly Run[], from: number, count: number): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const [first, size] of runs) {
    for (let at = Math.max(0, from - before); at < Math.min(size, from + count - before); at++)
      numbers.push(first + at);
    before += size;
  }
  return numbers;
}

async function* putTable(
  database: Database,
  written: Written,
  { head, body }: StoredTable,
  firstKey: number,
): AsyncGenerator<void, ShelvedTable> {
  const opened = openHead(head);
  if (!opened) throw new Error('the head is damaged');
  const headAt = written.put(head);
  const at = written.end();
  const count = pageCount(opened);
  const starts = new Uint32Array(count + 1);
  for (let page = 0; page < count; ) {
    const until = Math.min(page + stepPages, count);
    const pages = body
      ? Array.from({ length: until - page }, (_, i) =>
          body.bytes.slice(body.starts[page + i], body.starts[page + i + 1]),
        )
      : await reading(database, ({ range }) => range('pages', firstKey + page, firstKey + until), ['pages']);
    if (pages.length < until - page) throw new Error('a page is missing');
    for (const bytes of pages) {
      written.put(bytes);
      starts[++page] = written.end() - at;
    }
    yield;
  }
  return { head: headAt, starts: written.put(starts.buffer), at };
}

/** See that all that was written to the database is on the disk: what is written strictly takes with it what was before. */
async function flushDatabase(database: Database): Promise<void> {
  const connection = await connect(database);
  const transaction = connection.transaction(['state'], 'readwrite', { durability: 'strict' });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    const state = transaction.objectStore('state');
    const read = state.get('index');
    read.onsuccess = () => {
      if (read.result) state.put(read.result, 'index');
    };
  });
}
