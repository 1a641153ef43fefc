import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licences of the packages that ship with the extension, and its own, in one file beside it, as they ask. */
export const licences: Plugin = {
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const own = `Obelus\n\n${readFileSync('LICENSE', 'utf8')}`;
    const others = [...shipped('.')].sort().map(licenceOf);
    this.emitFile({
      type: 'asset',
      fileName: 'licences.txt',
      source: [own, ...others].join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
};

const read = (folder: string): PackageFile => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const folderOf = (name: string) => path.join('node_modules', name);

/** Names of the packages that a package needs when it runs, and those that they need. */
function shipped(folder: string, found = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    if (found.has(name) || !existsSync(folderOf(name))) continue;
    found.add(name);
    shipped(folderOf(name), found);
  }
  return found;
}

function licenceOf(name: string): string {
  const folder = folderOf(name);
  const { version, license = '' } = read(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(path.join(folder, file), 'utf8') : ''}`;
}
