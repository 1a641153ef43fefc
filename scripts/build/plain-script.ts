import path from 'node:path';
import { build, type Plugin } from 'vite';
import { noMarkup } from './no-markup.ts';
import { packedWords } from './packed-words.ts';
import { shrink } from './shrink.ts';

/**
 * What stands first in a script, room after room: tables of words by their kind, then the code that goes by them.
 *
 * gzip finds what repeats within 32,768 characters: the detector is one part in fifty smaller than with its modules as they come.
 */
const ROOMS = [
  /\/quotation\/cues\.\w+\.ts$/,
  /\/citation\/tables\//,
  /\/(?!forms\/)[^/]+\/[^/]+\.data\.ts$/,
  /\/citation\/forms\//,
  /\/core\/citation\//,
  /\/core\/quotation\//,
];
const IN_ROOMS = 'in-rooms:';

/** The threads' scripts among them. */
const THREAD = /^src\/(?:detector|matcher)\/|\/importer\.ts$/;

/** Build a script that runs by itself, as one plain file. */
export async function plainScript(file: string, target: string): Promise<string> {
  const entry = path.resolve(file);
  const { moduleIds } = await bundle(entry, target, []);
  const { code } = await bundle(`${IN_ROOMS}${path.basename(file, '.ts')}`, target, [inRooms(entry, moduleIds)]);
  return shrink(code, THREAD.test(file) ? 'thread' : 'script');
}

/** Has the modules of the core loaded room after room, in a room as they come, which they do not notice: they do nothing when they are loaded. */
function inRooms(entry: string, modules: readonly string[]): Plugin {
  const roomOf = (id: string) => ROOMS.findIndex((room) => room.test(id));
  const sorted = modules.filter((id) => roomOf(id) >= 0).toSorted((a, b) => roomOf(a) - roomOf(b));
  return {
    name: 'in-rooms',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(IN_ROOMS) ? id : null),
    load: (id) =>
      id.startsWith(IN_ROOMS) ? [...sorted, entry].map((one) => `import ${JSON.stringify(one)};`).join('\n') : null,
  };
}

/** Has what is imported late imported as it is: vite would load styles and modules before it, of which a plain script has none. */
const noPreload: Plugin = {
  name: 'no-preload',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
};

interface Bundle {
  readonly code: string;
  readonly moduleIds: readonly string[];
}

async function bundle(input: string, target: string, plugins: Plugin[]): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [noMarkup, noPreload, packedWords, ...plugins],
    build: { write: false, target, rollupOptions: { input, output: { format: 'iife', entryFileNames: '[name].js' } } },
  });
  for (const { output } of [built].flat() as { output: ({ type: 'chunk' } & Bundle)[] }[])
    for (const chunk of output) if (chunk.type === 'chunk') return chunk;
  throw new Error(`nothing was built of ${input}`);
}
