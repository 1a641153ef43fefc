import { openWriter } from '../core/interop/open-writer.ts';
import { makeComplaints } from './json-lines.ts';
import { formatOption, readOptions, WrongUse } from './options.ts';
import { readPackFile } from './read-pack-file.ts';

/**
 * `obelus export PACK… --to FORMAT`: the annotations of packs as they stand, as one file on standard output.
 *
 * What is wrong in a pack and what the format cannot hold at all is said on standard error. Resolves to the exit status.
 */
export async function runExport(args: readonly string[]): Promise<number> {
  const { files, options } = readOptions(args, ['to']);
  const format = formatOption(options.to);
  if (!format) throw new WrongUse('--to names the format');
  const complaints = makeComplaints();
  const writer = openWriter(format);
  for (const file of files) {
    const { annotations, events, faults } = await readPackFile(file);
    for (const { record, fault } of faults) complaints.add(`${file}, record ${record}: ${fault}`);
    const { text, notes } = writer.push(annotations, events);
    process.stdout.write(text);
    for (const { id, refused } of notes) if (refused) complaints.add(`${file}, annotation ${id}: ${refused}`);
  }
  process.stdout.write(writer.end());
  return complaints.exitStatus();
}
