import Dexie from 'dexie';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { termsOf } from '../../src/core/matching/claim-terms.ts';
import { openHead, pageCount } from '../../src/core/matching/posting-table.ts';
import { appendBulk, bulkBatch } from '../../src/store/append-bulk.ts';
import { writing } from '../../src/store/connection.ts';
import { Database } from '../../src/store/database.ts';
import { forgetShelf } from '../../src/store/forget-shelf.ts';
import { mergeSegments } from '../../src/store/merge-segments.ts';
import { rebuildIndex } from '../../src/store/rebuild-index.ts';
import { joinPages, pageKey } from '../../src/store/segment.ts';
import { shelfBytes } from '../../src/store/shelf-bytes.ts';
import { folderOf } from '../../src/store/shelf-folder.ts';
import { claimText, makeEvent, makeStatements } from './make-claims.ts';

const wanted = 20;
/** Batches after which an import merges what it has brought: each looks up its ids in every segment. */
const mergedAfter = 25;

/** Fill the extension's own database, in a page of the extension; ms that the store took for it. */
async function fill(from: number, to: number): Promise<number> {
  const database = new Database();
  let took = 0;
  for (let at = from; at < to; at += bulkBatch) {
    const events = Array.from({ length: Math.min(bulkBatch, to - at) }, (_, i) => makeEvent(at + i));
    const start = performance.now();
    await appendBulk(database, events);
    if ((at / bulkBatch) % mergedAfter === mergedAfter - 1) await mergeSegments(database);
    took += performance.now() - start;
  }
  const start = performance.now();
  await mergeSegments(database);
  took += performance.now() - start;
  await database.close();
  return took;
}

/** Build the index over what is there; ms. */
async function build(): Promise<number> {
  const database = new Database();
  const start = performance.now();
  await rebuildIndex(database);
  const took = performance.now() - start;
  await database.close();
  return took;
}

/** Keep the postings of words in one row, or each page in its own, whatever their size. The worker must not run. */
async function keepWords(form: 'whole' | 'paged'): Promise<void> {
  const database = new Database();
  await writing(database, async ({ all, get, put, putAt }) => {
    for (const row of await all('segments')) {
      const { words } = row.tables;
      const head = openHead(words.head);
      if (!head || (form === 'whole') === (words.body !== null)) continue;
      const keys = Array.from({ length: pageCount(head) }, (_, page) => pageKey(row.id, 'words', page));
      const keep = (body: typeof words.body) =>
        put('segments', { ...row, tables: { ...row.tables, words: { ...words, body } } });
      if (words.body) {
        const { bytes, starts } = words.body;
        for (const [page, key] of keys.entries()) putAt('pages', key, bytes.slice(starts[page], starts[page + 1]));
        keep(null);
      } else {
        const pages = await Promise.all(keys.map((key) => get('pages', key)));
        keep(
          joinPages(
            pages.flatMap((page) => page ?? []),
            words.bytes,
          ),
        );
      }
    }
  });
  await database.close();
}

/** Wait until the matcher's thread has written its shelf; its megabytes, 0 where there is none to write. */
async function shelf(): Promise<number> {
  const { name } = new Database();
  let last = -1;
  let same = 0;
  for (let bytes = 0; same < 4; bytes = await shelfBytes(name)) {
    same = bytes === last ? same + 1 : 0;
    last = bytes;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return last / 1e6;
}

/** Have no shelf from now on: where its folder is to be is a file. The threads must not run. */
async function noShelf(): Promise<void> {
  const { name } = new Database();
  await forgetShelf(name);
  await (await navigator.storage.getDirectory()).getFileHandle(folderOf(name), { create: true });
}

interface Peer {
  /** The index alone, of words that were found before. */
  readonly buildMs: number;
  /** Finding them, where the peer does not do that itself. */
  readonly wordsMs?: number;
  /** Open or load what is stored, and answer one page. */
  readonly coldMs: readonly number[];
  /** Answer one page. */
  readonly warmMs: readonly number[];
}

const pageOf = (claims: number, round: number) => makeStatements(60, claims, round).map(({ sentence }) => sentence);

/** Time a peer: `open` anew for each cold answer, then answers in turn. */
async function rounds(
  claims: number,
  count: number,
  open: () => Promise<(text: string) => unknown>,
): Promise<Pick<Peer, 'coldMs' | 'warmMs'>> {
  const coldMs: number[] = [];
  const warmMs: number[] = [];
  for (let round = 0; round < count; round++) {
    const cold = performance.now();
    const answer = await open();
    for (const text of pageOf(claims, round)) await answer(text);
    coldMs.push(performance.now() - cold);
    const warm = performance.now();
    for (const text of pageOf(claims, round + 100)) await answer(text);
    warmMs.push(performance.now() - warm);
  }
  return { coldMs, warmMs };
}

/** Every word in an index of its own rows: what Dexie offers. */
async function dexie(claims: number, count: number): Promise<Peer> {
  const open = () => {
    const peer = new Dexie('peer');
    peer.version(1).stores({ claims: '&id, *words' });
    return peer;
  };
  await Dexie.delete('peer');
  const texts = Array.from({ length: claims }, (_, id) => claimText(id));
  const begin = performance.now();
  const rows = texts.map((text, id) => ({ id, words: [...new Set(termsOf(text, 'en'))] }));
  const wordsMs = performance.now() - begin;
  let peer = open();
  const start = performance.now();
  await peer.table('claims').bulkAdd(rows);
  const buildMs = performance.now() - start;
  const times = await rounds(claims, count, async () => {
    peer.close();
    peer = open();
    return async (text) => {
      const hits = new Map<number, number>();
      const found = await peer
        .table<{ id: number }, number>('claims')
        .where('words')
        .anyOf(termsOf(text, 'en'))
        .primaryKeys();
      for (const id of found) hits.set(id, (hits.get(id) ?? 0) + 1);
      return [...hits].sort((x, y) => y[1] - x[1]).slice(0, wanted);
    };
  });
  peer.close();
  return { buildMs, wordsMs, ...times };
}

/** Keep a text in IndexedDB for a peer that is loaded whole. */
async function stored(name: string): Promise<{ put(text: string): Promise<void>; get(): Promise<string> }> {
  const shelf = new Dexie(`peer-${name}`);
  shelf.version(1).stores({ texts: '' });
  await shelf.open();
  return {
    put: async (text) => {
      await shelf.table('texts').put(text, 'all');
    },
    get: async () => String(await shelf.table('texts').get('all')),
  };
}

async function miniSearch(claims: number, count: number): Promise<Peer> {
  const options = { fields: ['text'] };
  const index = new MiniSearch<{ id: number; text: string }>(options);
  const rows = Array.from({ length: claims }, (_, id) => ({ id, text: claimText(id) }));
  const start = performance.now();
  index.addAll(rows);
  const buildMs = performance.now() - start;
  const shelf = await stored('mini');
  await shelf.put(JSON.stringify(index));
  const times = await rounds(claims, count, async () => {
    const loaded = MiniSearch.loadJSON(await shelf.get(), options);
    return (text) => loaded.search(text).slice(0, wanted);
  });
  return { buildMs, ...times };
}

async function flexSearch(claims: number, count: number): Promise<Peer> {
  const make = () => new FlexSearch.Index({ tokenize: 'strict' });
  const index = make();
  const texts = Array.from({ length: claims }, (_, id) => claimText(id));
  const start = performance.now();
  for (const [id, text] of texts.entries()) index.add(id, text);
  const buildMs = performance.now() - start;
  const parts: [string, string][] = [];
  await index.export((key, data) => {
    parts.push([String(key), String(data ?? '')]);
  });
  const shelf = await stored('flex');
  await shelf.put(JSON.stringify(parts));
  const times = await rounds(claims, count, async () => {
    const loaded = make();
    const saved: [string, string][] = JSON.parse(await shelf.get());
    for (const [key, data] of saved) loaded.import(key, data);
    return (text) => loaded.search(text, { limit: wanted, suggest: true });
  });
  return { buildMs, ...times };
}

Object.assign(globalThis, { obelusBench: { fill, build, keepWords, shelf, noShelf, dexie, miniSearch, flexSearch } });
