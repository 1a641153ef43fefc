// What each part of the built extension may weigh; run by size-limit.
import { readdirSync, readFileSync } from 'node:fs';
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

const worker = [...withImports(path.join(built, 'service-worker-loader.js'))];
const pages = readdirSync(path.join(built, 'assets')).filter((file) => !file.startsWith('worker'));

export default [
  { name: 'gate', path: `${built}/content/gate.js`, limit: '5 kB', gzip: false, brotli: false },
  { name: 'app, with all tables', path: `${built}/content/app.js`, limit: '104 kB', gzip: true },
  {
    name: 'cards, put into a page when the first one is opened',
    path: `${built}/content/cards.js`,
    limit: '30 kB',
    gzip: true,
  },
  { name: 'worker, with all that it imports', path: worker, limit: '62 kB', gzip: true },
  {
    name: 'every page of the extension together',
    path: pages.map((file) => `${built}/assets/${file}`),
    limit: '50 kB',
    gzip: true,
  },
];
