import type { Plugin } from 'vite';
import { cutModule } from './cut-module.ts';

/**
 * Dexie without live queries, which nothing here uses: 6 kB less in the worker, and less to do at each start and each write.
 *
 * Dexie has no build without them, so the lines go before it is bundled. The store's tests run on the same module.
 */
export const leanDexie: Plugin = {
  name: 'lean-dexie',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    optimizeDeps: { exclude: ['dexie'] },
  }),
  transform: cutModule(/\/dexie\/dist\/modern\/dexie\.mjs$/, [
    // The layers that serve live queries: a cache of results, and who reads and writes which keys.
    { what: /^ {8}this\.use\((?:cacheExistingValues|cache|observability)Middleware\);\n/gm, times: 3 },
    { what: /^ {4}(?:liveQuery|extendObservabilitySet|cache),\n/gm, times: 3 },
    // Telling other contexts of every change, by an event and a broadcast channel that is opened at the start.
    { what: /^if \(typeof dispatchEvent !== 'undefined' &&\n[\s\S]*?^}\n/gm, times: 1 },
    { what: /^let bc;\n[\s\S]*?(?=^function add\(value\))/gm, times: 1 },
  ]),
};
