import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');

interface SourceFile {
  /** From src/, with forward slashes. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll(path.sep, '/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort()
  .map((name) => {
    const text = readFileSync(path.join(src, name), 'utf8');
    return { name, text, imports: importsOf(text).map((specifier) => resolveFrom(name, specifier)) };
  });

function importsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

/** A path from src/ for the project's own files, the package's name for others. */
function resolveFrom(name: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.normalize(path.posix.join(path.posix.dirname(name), specifier)).replace(/\?.*$/, '');
}

const graph = new Map(files.map((file) => [file.name, file.imports.filter((name) => /\.tsx?$/.test(name))]));
const roomOf = (name: string) => name.split('/', 1)[0] ?? '';
const isOwn = (name: string) => /\.(tsx?|css|json|html)$/.test(name);
const offences = (rule: (file: SourceFile, imported: string) => boolean) =>
  files.flatMap((file) =>
    file.imports.filter((imported) => rule(file, imported)).map((imported) => `${file.name} → ${imported}`),
  );

/** Which rooms each room may import, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  messaging: ['core'],
  store: ['core'],
  parts: ['core', 'messaging'],
  background: ['core', 'messaging', 'store'],
  content: ['core', 'messaging', 'parts'],
  detector: ['core', 'messaging'],
  hidden: ['core', 'messaging'],
  matcher: ['core', 'messaging', 'store'],
  pages: ['core', 'messaging', 'parts'],
  cli: ['core'],
};

/** What a folder of the core may import, besides model/, text/ and itself. */
const CORE_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  comparison: ['matching'],
  'find-mentions.ts': ['quotation', 'citation'],
};

describe('imports point one way', () => {
  test('a room imports only the rooms its arrow allows', () => {
    expect(
      offences((file, imported) => {
        const from = roomOf(file.name);
        const to = roomOf(imported);
        if (!isOwn(imported) || imported.startsWith('..') || from === to || from === 'vite-env.d.ts') return false;
        return !ARROWS[from]?.includes(to);
      }),
    ).toEqual([]);
  });

  test('inside the core, folders import only model and text', () => {
    expect(
      offences((file, imported) => {
        if (roomOf(file.name) !== 'core' || roomOf(imported) !== 'core') return false;
        const from = file.name.split('/')[1] ?? '';
        const to = imported.split('/')[1] ?? '';
        return from !== to && !['model', 'text', ...(CORE_EXCEPTIONS[from] ?? [])].includes(to);
      }),
    ).toEqual([]);
  });

  test('only src/store opens a database, and only src/messaging/browser.ts imports the browser', () => {
    const opening = files.filter(({ text }) => /\bindexedDB\b|from 'dexie'/.test(text));
    expect(opening.map(({ name }) => name)).toEqual(['store/open-database.ts']);
    expect(
      offences((file, imported) => imported === 'webextension-polyfill' && file.name !== 'messaging/browser.ts'),
    ).toEqual([]);
    // The side panel and the hidden page are Chromium's alone; the gate carries no library.
    const direct = files.filter(({ text }) => /\b(?:globalThis\.)?chrome\.(?!(?:sidePanel|offscreen)\b)\w/.test(text));
    expect(direct.map(({ name }) => name)).toEqual(['content/gate.ts', 'messaging/browser.ts']);
  });

  test('there are no cycles', () => {
    expect(findCycle(graph)).toBeNull();
  });

  test.each([
    'content/gate.ts',
    'content/app.ts',
    'content/cards.ts',
    'background/worker.ts',
    'hidden/keeper.ts',
    'matcher/matcher.ts',
  ])('%s has nothing of what detects: neither its code nor its tables', (entry) => {
    const detecting = [...reachable(entry)].filter((name) =>
      /^core\/(?:find-mentions\.ts|quotation\/|citation\/(?:detect|find|every|tables\/|forms\/))/.test(name),
    );
    expect(detecting).toEqual([]);
  });
});

/** A file and all that it imports. */
function reachable(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of graph.get(name) ?? []) reachable(next, found);
  return found;
}

describe('the core is pure', () => {
  const core = files.filter((file) => roomOf(file.name) === 'core');

  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
    ['randomness', /\bMath\.random\b|\bcrypto\./],
    ['a browser or its page', /\b(?:document|window|navigator|chrome|browser|localStorage|indexedDB)\s*[.[]/],
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket/],
    ['Node', /from 'node:|\bprocess\./],
    ['a console', /\bconsole\./],
  ])('nothing in it names %s', (_, forbidden) => {
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(core.filter(({ text }) => forbidden.test(code(text))).map(({ name }) => name)).toEqual([]);
  });

  test('it imports no package but the few that are pure themselves', () => {
    const pure = ['canonicalize', 'valibot', ...PURE_STEMMERS];
    expect(
      offences((file, imported) => roomOf(file.name) === 'core' && !isOwn(imported) && !pure.includes(imported)),
    ).toEqual([]);
  });
});

/** Stemmers that src/core/text may use. */
const PURE_STEMMERS: readonly string[] = ['@orama/stemmers/english', '@orama/stemmers/german'];

describe('files are small and have names of their own', () => {
  const isData = (name: string) => /\.data\.ts$|\/tables\/|\/languages\//.test(name);

  test('no file is over 250 lines, data tables excepted', () => {
    const long = files.filter(({ name, text }) => !isData(name) && text.split('\n').length > 251);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('nearly all are under 180', () => {
    const long = files.filter(({ name, text }) => !isData(name) && text.split('\n').length > 181);
    expect(long.length).toBeLessThanOrEqual(files.length * 0.05);
  });

  test('entries have unique basenames', () => {
    const entries = files
      .map(({ name }) => name)
      .filter((name) => /\/(?:worker|gate|app|cards|detector|keeper|matcher)\.ts$|^pages\/.+-page\.tsx$/.test(name));
    const names = entries.map((name) => path.posix.basename(name));
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(new Set(names).size).toBe(names.length);
  });

  test('there is no barrel and no room for odds and ends', () => {
    expect(
      files
        .filter(({ name }) => /(^|\/)(?:index|utils?|helpers?|misc|common)(?:\.tsx?$|\/)/.test(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

/** @returns the files of one cycle, or `null` */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of graph.get(name) ?? []) {
      const cycle = walk(next, [...way, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const cycle = walk(name, []);
    if (cycle) return cycle;
  }
  return null;
}
