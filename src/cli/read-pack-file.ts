import type { ReadRecord } from '../core/interop/reader.ts';
import { checkPack, type PackFault } from '../core/log/check-pack.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import type { Refusal } from '../core/model/imported.ts';
import { hash, verify } from './publisher.ts';
import { readFile } from './read-file.ts';

/** A pack that was read whole and checked. */
export interface CheckedPack {
  readonly records: number;
  readonly events: readonly LogEvent[];
  readonly annotations: readonly CurrentAnnotation[];
  readonly faults: readonly { readonly record: number; readonly fault: PackFault['fault'] | Refusal }[];
}

/** Read and check a pack; what is wrong in it is in `faults`. */
export async function readPackFile(file: string): Promise<CheckedPack> {
  const records: ReadRecord[] = [];
  for await (const record of readFile(file, { format: 'pack', publisher: '', address: null })) records.push(record);
  const refused = records.flatMap((one) => ('refusal' in one ? [{ record: one.record, fault: one.refusal }] : []));
  const checked = await checkPack(
    records.flatMap((one) => ('event' in one ? [one] : [])),
    hash,
    verify,
  );
  return {
    records: records.length,
    events: checked.events,
    annotations: fold(checked.events),
    faults: [...refused, ...checked.faults].sort((a, b) => a.record - b.record),
  };
}

/** The annotations in the order of their publish events. */
function fold(events: readonly LogEvent[]): CurrentAnnotation[] {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events) if (event.kind === 'publish') groups.set(event.id, [event]);
  for (const event of events) if (event.kind !== 'publish') groups.get(event.annotation)?.push(event);
  return [...groups.values()].flatMap((group) => foldEvents(group) ?? []);
}
