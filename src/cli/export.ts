import { openWriter } from '../core/interop/open-writer.ts';
import { annotationOf } from '../core/log/annotation-of.ts';
import type { LogEvent } from '../core/model/event.ts';
import { makeComplaints } from './json-lines.ts';
import { formatOption, readOptions, WrongUse } from './options.ts';
import { eachPack, foldAll } from './read-pack-file.ts';

/**
 * `obelus export PACK… --to FORMAT`: the annotations of packs as they stand, as one file on standard output.
 *
 * What several packs have of one annotation counts together, and stands in the file once.
 * What is wrong in a pack and what the format cannot hold at all is said on standard error. Resolves to the exit status.
 */
export async function runExport(args: readonly string[]): Promise<number> {
  const { files, options } = readOptions(args, ['to']);
  const format = formatOption(options.to);
  if (!format) throw new WrongUse('--to names the format');
  const complaints = makeComplaints();
  /** By annotation and id, so that each annotation's stand together and once. */
  const events = new Map<string, Map<string, LogEvent>>();
  /** Which file an annotation is in. */
  const within = new Map<string, string>();
  for await (const pack of eachPack(files, complaints))
    for (const event of pack.events) {
      const annotation = annotationOf(event);
      events.set(annotation, (events.get(annotation) ?? new Map()).set(event.id, event));
      within.set(annotation, pack.file);
    }
  const all = [...events.values()].flatMap((own) => [...own.values()]);
  const writer = openWriter(format);
  const { text, notes } = writer.push(foldAll(all), all);
  process.stdout.write(text + writer.end());
  for (const { id, refused } of notes) if (refused) complaints.add(`${within.get(id)}, annotation ${id}: ${refused}`);
  return complaints.exitStatus();
}
