import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import manifest from '../manifest.json' with { type: 'json' };
import { zipFolder } from './package/zip-folder.ts';

/**
 * Write what the stores take: node scripts/run.mjs scripts/package.ts [--like-dist]
 *
 * One zip for Chrome and Edge and one for Firefox, each from a clean build in a folder of its own, into dist/packages. The same
 * sources give the same bytes; `--like-dist` fails where what `npm run build` left in dist differs.
 */
const PACKAGES = { chrome: 'chrome-edge', firefox: 'firefox' } as const;
const folder = path.resolve('dist/packages');

const packages = await makePackages();
if (process.argv.includes('--like-dist')) {
  for (const [target, called] of Object.entries(PACKAGES))
    if (Buffer.compare(await zipped(path.resolve('dist', target)), packages.get(nameOf(called)) ?? Buffer.of()) !== 0)
      throw new Error(`dist/${target} has other bytes than another build of the same sources`);
  console.log('Two clean builds gave the same bytes.');
}
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, bytes] of packages) {
  await writeFile(path.join(folder, name), bytes);
  console.log(`${name}  ${bytes.length} bytes  SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

async function makePackages(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const place = await mkdtemp(path.join(tmpdir(), 'obelus-package-'));
  try {
    for (const [target, called] of Object.entries(PACKAGES)) {
      const built = path.join(place, target);
      execFileSync(process.execPath, ['scripts/build.mjs', target, `--into=${built}`], { stdio: 'inherit' });
      made.set(nameOf(called), await zipped(built));
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  return made;
}

function nameOf(called: string): string {
  return `obelus-${manifest.version}-${called}.zip`;
}

async function zipped(built: string): Promise<Uint8Array> {
  return zipFolder(await filesOf(built));
}

/** Each file's bytes by its path from the folder, with forward slashes. */
async function filesOf(built: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(built, file).replaceAll(path.sep, '/'), await readFile(file));
  }
  return files;
}
