import type { LogEvent, PublishEvent } from '../model/event.ts';
import type { Refusal } from '../model/imported.ts';
import type { Hash } from './event-id.ts';
import { mayChange } from './may-change.ts';
import { readEvent } from './read-event.ts';
import { type Verify, verifyEvent } from './verify-event.ts';

/** A record of a pack as it was parsed. */
export interface PackRecord {
  readonly record: number;
  readonly event: unknown;
}

/** What is wrong with a record of a whole pack; `previous`: it follows an event that is not in the pack. */
export interface PackFault {
  readonly record: number;
  readonly fault: Extract<Refusal, 'shape' | 'id' | 'signature' | 'no-annotation' | 'not-the-author'> | 'previous';
}

/**
 * Check a whole pack by itself: each event's shape, id and signature, that its annotation and what it follows are there, and that
 * its author may do what it does.
 *
 * @returns the sound events in the pack's order, and every other record
 */
export async function checkPack(
  records: readonly PackRecord[],
  hash: Hash,
  verify: Verify,
): Promise<{ readonly events: readonly LogEvent[]; readonly faults: readonly PackFault[] }> {
  const faults: PackFault[] = [];
  const sound: { record: number; event: LogEvent }[] = [];
  for (const { record, event: value } of records) {
    const event = readEvent(value);
    const fault = event ? await verifyEvent(event, hash, verify) : 'shape';
    if (event && !fault) sound.push({ record, event });
    else faults.push({ record, fault: fault ?? 'shape' });
  }
  const publishes = new Map(
    sound.flatMap(({ event }): [string, PublishEvent][] => (event.kind === 'publish' ? [[event.id, event]] : [])),
  );
  const delegates = new Map<string, string[]>();
  for (const { event } of sound) {
    const publish = event.kind === 'delegate' ? publishes.get(event.annotation) : undefined;
    if (event.kind === 'delegate' && publish && mayChange(event, publish, []))
      delegates.set(event.annotation, [...(delegates.get(event.annotation) ?? []), event.body.to]);
  }
  const ids = new Set(sound.map(({ event }) => event.id));
  const events = sound.flatMap(({ record, event }) => {
    const fault = event.kind === 'publish' ? null : placeFault(event, publishes, delegates, ids);
    if (fault) faults.push({ record, fault });
    return fault ? [] : [event];
  });
  return { events, faults: faults.sort((a, b) => a.record - b.record) };
}

function placeFault(
  event: Exclude<LogEvent, PublishEvent>,
  publishes: ReadonlyMap<string, PublishEvent>,
  delegates: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlySet<string>,
): PackFault['fault'] | null {
  const publish = publishes.get(event.annotation);
  if (!publish) return 'no-annotation';
  if (event.kind !== 'reply' && !mayChange(event, publish, delegates.get(event.annotation) ?? []))
    return 'not-the-author';
  return event.previous.every((id) => ids.has(id)) ? null : 'previous';
}
