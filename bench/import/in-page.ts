import Dexie from 'dexie';
import { termsOf } from '../../src/core/matching/claim-terms.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';
import { importerThread } from '../../src/pages/desk/importer-thread.ts';
import { claimText } from '../lookup/make-claims.ts';

/** How large the pieces are that the file is made of. */
const textAtOnce = 1_000_000;

/** Record `place` of a feed, as large as real ones are without their pictures and logos. */
function review(place: number) {
  const claim = claimText(place);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    datePublished: `2026-0${1 + (place % 9)}-1${place % 10}`,
    url: `https://desk${place % 60}.example/checks/${place}`,
    claimReviewed: claim,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: `Speaker ${place % 5_000}` },
      datePublished: `2026-0${1 + (place % 9)}-0${1 + (place % 9)}`,
      appearance: [{ '@type': 'CreativeWork', url: `https://posts.example/${place}` }],
    },
    author: { '@type': 'Organization', name: `Desk ${place % 60}`, url: `https://desk${place % 60}.example/` },
    reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 },
    reviewBody: `${claim}. ${claimText(place + 1_000_000)}. ${claimText(place + 2_000_000)}.`,
    inLanguage: 'en',
  };
}

/** A feed in the pieces in which a file is read. */
function* feed(records: number): Generator<string> {
  let text = '{"@type":"DataFeed","dataFeedElement":[';
  for (let place = 0; place < records; place++) {
    text += `${place > 0 ? ',' : ''}${JSON.stringify({ '@type': 'DataFeedItem', item: [review(place)] })}`;
    if (text.length < textAtOnce) continue;
    yield text;
    text = '';
  }
  yield `${text}]}`;
}

async function call<Reply>(name: string, request: unknown): Promise<Reply> {
  const { reply, failed } = await chrome.runtime.sendMessage({ call: name, request });
  if (failed) throw new Error(`${name}: ${failed}`);
  return reply;
}

/** The feed and the rows, made before anything is measured. */
let file = new Blob();
let rows: readonly object[] = [];
const importer = importerThread();

function prepareFeed(records: number): void {
  file = new Blob([...feed(records)]);
}

function prepareRows(records: number): void {
  file = new Blob();
  rows = Array.from({ length: records }, (_, id) => {
    const one = review(id);
    return { id, ...one, citations: [], words: [...new Set(termsOf(one.claimReviewed, 'en'))] };
  });
}

/** Import the feed as the desk does, by its thread; ms until all is judged and staged, and until all is in the log. */
async function importFeed() {
  let [calls, longest, last] = [0, 0, 0];
  const from = performance.now();
  const heard = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    calls++;
  };
  const begin = { name: 'feed.json', format: 'claimreview', speaksFor: [] } as const;
  const begun = await call<ImportProgress>('begin-import', begin);
  const options = { address: null, csv: { publisher: '' } };
  last = performance.now();
  await importer.read({ file, format: 'claimreview', options, begun }, heard, new AbortController().signal);
  const stageMs = performance.now() - from;
  last = performance.now();
  for (;;) {
    const request = { job: begun.job, changed: 'revise' } as const;
    const progress = await importer.run(request);
    heard();
    if (progress.state === 'running') continue;
    const done = await call<ImportProgress>('run-import', request);
    return { ...done, stageMs, runMs: performance.now() - from - stageMs, calls, longestCallMs: longest };
  }
}

/** One `bulkAdd` of the same records, their words in an index of rows: what Dexie offers. */
async function dexie(): Promise<number> {
  await Dexie.delete('peer');
  const peer = new Dexie('peer');
  peer.version(1).stores({ claims: '&id, *words, *citations' });
  await peer.open();
  const from = performance.now();
  await peer.table('claims').bulkAdd(rows);
  const took = performance.now() - from;
  peer.close();
  rows = [];
  return took;
}

/** Forget everything, so that the peer begins as the import did. */
async function clear(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name) {
      const database = await new Dexie(name).open();
      await Promise.all(database.tables.map((table) => table.clear()));
      database.close();
    }
}

Object.assign(globalThis, { obelusBench: { prepareFeed, prepareRows, importFeed, dexie, clear } });
