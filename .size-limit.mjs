// What each part of the built extension may weigh; run by size-limit.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const built = 'dist/chrome';

/** A module and all that it imports: what a browser has to load before the worker can answer. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
    withImports(path.join(path.dirname(file), from), found);
  return found;
}

/** All that one of the extension's pages loads: its scripts with what they import, and its styles. */
function ofPage(name) {
  const html = readFileSync(path.join(built, `src/pages/${name}/${name}.html`), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => path.join(built, file));
  return [...new Set(named.flatMap((file) => (file.endsWith('.js') ? [...withImports(file)] : [file])))];
}

const worker = [...withImports(path.join(built, 'service-worker-loader.js'))];

export default [
  { name: 'gate', path: `${built}/content/gate.js`, limit: '5 kB', gzip: false, brotli: false },
  // Half a kilobyte of it asks the hidden page beside the worker; one is the rules of marks, so that the first waits for no worker.
  { name: 'app, what reads and marks a page', path: `${built}/content/app.js`, limit: '19.5 kB', gzip: true },
  // What finds citations is 48 of it, what finds quotations in six languages 36.
  { name: 'detector, with all tables', path: `${built}/detector/detector.js`, limit: '90 kB', gzip: true },
  {
    name: 'cards, put into a page when the first one is opened',
    path: `${built}/content/cards.js`,
    // The comparison is a third of it: what stands for what, and amounts, units and short forms however they are written.
    limit: '40 kB',
    gzip: true,
  },
  {
    name: 'matcher, with the reading side of the store',
    path: `${built}/matcher/matcher.js`,
    // The shelf is 3 of it, what tells that words are replaced, denied, asked or supposed 2.4.
    limit: '40.5 kB',
    gzip: true,
  },
  // What signs, imports and serves the desk is 15 of it, which answers no page: a worker loads all it may ever need. It counts what imports leave out,
  // and keeps the drafts of two windows apart; what records are prepared by it shares with the importer.
  { name: 'worker, with all that it imports', path: worker, limit: '45 kB', gzip: true },
  // The writing side of the store, and readers of every format.
  { name: 'importer, the thread of the desk', path: `${built}/background/importer.js`, limit: '48.5 kB', gzip: true },
  { name: 'popup', path: ofPage('popup'), limit: '50 kB', gzip: true },
  { name: 'side panel', path: ofPage('sidepanel'), limit: '40 kB', gzip: true },
  { name: 'settings', path: ofPage('settings'), limit: '40 kB', gzip: true },
  { name: 'welcome', path: ofPage('welcome'), limit: '20 kB', gzip: true },
  // Two of it are the rules by which citations get the names that readers' cards have.
  { name: 'desk', path: ofPage('desk'), limit: '99 kB', gzip: true },
];
