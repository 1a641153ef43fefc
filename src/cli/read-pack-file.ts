import type { ReadRecord } from '../core/interop/reader.ts';
import { checkPack, type PackFault } from '../core/log/check-pack.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { Refusal } from '../core/model/imported.ts';
import type { Complaints } from './json-lines.ts';
import { hash, verify } from './node-crypto.ts';
import { CannotRead, readFile } from './read-file.ts';

/** A pack that was read whole and checked. */
export interface CheckedPack {
  readonly file: string;
  readonly records: number;
  /** Each once, however often it stands in the file. */
  readonly events: readonly LogEvent[];
  readonly annotations: readonly CurrentAnnotation[];
  readonly faults: readonly { readonly record: number; readonly fault: PackFault['fault'] | Refusal }[];
}

/** Read and check packs, one after the other; a file that cannot be read and each fault in the others is complained of. */
export async function* eachPack(files: readonly string[], complaints: Complaints): AsyncGenerator<CheckedPack> {
  for (const file of files) {
    try {
      const pack = await readPackFile(file);
      if (pack.records === 0) complaints.add(`${file}: no record`);
      for (const { record, fault } of pack.faults) complaints.add(`${file}, record ${record}: ${fault}`);
      yield pack;
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      complaints.add(error.message);
    }
  }
}

async function readPackFile(file: string): Promise<CheckedPack> {
  const records: ReadRecord[] = [];
  for await (const record of readFile(file, { format: 'pack', publisher: '', address: null })) records.push(record);
  if (records.length > 0 && records.every((one) => 'refusal' in one && one.refusal === 'broken-json'))
    throw new CannotRead(`${file}: is no pack, which has a JSON object on each line`);
  const refused = records.flatMap((one) => ('refusal' in one ? [{ record: one.record, fault: one.refusal }] : []));
  const checked = await checkPack(
    records.flatMap((one) => ('event' in one ? [one] : [])),
    hash,
    verify,
  );
  const events = [...new Map(checked.events.map((event) => [event.id, event])).values()];
  return {
    file,
    records: records.length,
    events,
    annotations: foldAll(events),
    faults: [...refused, ...checked.faults].sort((a, b) => a.record - b.record),
  };
}

/** Every annotation as it stands after some events, in the order of the publish events. */
export function foldAll(events: readonly LogEvent[]): CurrentAnnotation[] {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events) if (event.kind === 'publish') groups.set(event.id, [event]);
  for (const event of events) if (event.kind !== 'publish') groups.get(event.annotation)?.push(event);
  return [...groups.values()].flatMap((group) => foldEvents(group) ?? []);
}
