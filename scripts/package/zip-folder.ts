import { type Zippable, zipSync } from 'fflate';

/** The first day a zip can name. The clock of the machine that packs must not be in the file. */
const DAY = new Date(1980, 0, 1);
/** MS-DOS, as which no file has rights or an owner. */
const MADE_ON = 0;

/** Zip files by their paths: sorted, all of one day, packed by one library, so that the same files are the same bytes anywhere. */
export function zipFolder(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of [...files.keys()].sort()) sorted[name] = [files.get(name) ?? new Uint8Array(), {}];
  return zipSync(sorted, { level: 9, mtime: DAY, os: MADE_ON });
}
