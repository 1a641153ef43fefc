// Run one of the project's TypeScript programs: node scripts/run.mjs src/cli/obelus.ts [arguments]
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [entry] = process.argv.slice(2);
if (!entry) throw new Error('usage: node scripts/run.mjs PROGRAM.ts [arguments]');
const folder = path.join(root, 'node_modules', '.cache', 'obelus');
const file = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
const bundle = await rolldown({
  input: path.resolve(root, entry),
  platform: 'node',
  // Packages stay outside, where they find their own files; the project's code goes in.
  external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
  logLevel: 'silent',
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await bundle.close();
process.on('exit', () => rmSync(file, { force: true }));
process.argv.splice(1, 2, path.resolve(root, entry));
await import(pathToFileURL(file).href);
