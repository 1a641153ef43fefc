import { once } from 'node:events';
import { countCautions } from '../core/interop/count-cautions.ts';
import { toPackLine } from '../core/interop/pack/to-pack.ts';
import { eventId } from '../core/log/event-id.ts';
import { isAhead } from '../core/log/is-ahead.ts';
import { readEvent } from '../core/log/read-event.ts';
import { compareWith, recordName } from '../core/log/record-identity.ts';
import { verifyEvent } from '../core/log/verify-event.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { LogEvent, PublishEvent, ReviseEvent } from '../core/model/event.ts';
import type { CautionCount } from '../core/model/imported.ts';
import { cautionLine } from './caution-line.ts';
import { makeComplaints } from './json-lines.ts';
import { judgeEvents } from './judge-events.ts';
import { hash, verify } from './node-crypto.ts';
import { formatOption, readOptions } from './options.ts';
import { CannotRead, readFile } from './read-file.ts';

/** What a record became: enough to revise it. */
interface Standing {
  readonly annotation: string;
  readonly head: string;
  readonly body: Annotation;
  readonly revisedAt: string;
}

/**
 * `obelus import FILE…`: the records of files as one pack on standard output.
 *
 * A record that comes again is written once; one that changed becomes a revision of the first. A record without a date, or
 * with one that is still to come, has the day of this run. What was changed or left out of records that were taken is counted on standard error, as is a file without any.
 * Resolves to the exit status.
 */
export async function runImport(args: readonly string[]): Promise<number> {
  const { files, options } = readOptions(args, ['format', 'publisher', 'address']);
  const format = formatOption(options.format);
  const now = new Date().toISOString();
  const complaints = makeComplaints();
  const known = new Map<string, Standing>();
  const written = new Set<string>();
  const write = async (event: LogEvent): Promise<void> => {
    if (written.has(event.id)) return;
    written.add(event.id);
    if (!process.stdout.write(toPackLine(event))) await once(process.stdout, 'drain');
  };
  const judge = judgeEvents();
  /** What may be sound after what is still to come: its annotation, or who may change it. */
  const waiting: { readonly event: LogEvent; readonly complain: (reason: string) => void }[] = [];
  for (const file of files) {
    let cautions: readonly CautionCount[] = [];
    let last = 0;
    const records = readFile(file, { format, publisher: options.publisher ?? '', address: options.address ?? null });
    try {
      for await (const one of records) {
        last = one.record;
        const complain = (reason: string) => complaints.add(`${file}, record ${one.record}: ${reason}`);
        if ('refusal' in one) complain(one.field === '' ? one.refusal : `${one.refusal} (${one.field})`);
        else if ('event' in one) {
          const event = readEvent(one.event);
          const fault = event ? await verifyEvent(event, hash, verify) : 'shape';
          if (!event || fault) complain(fault ?? 'shape');
          else if (judge(event)) waiting.push({ event, complain });
          else await write(event);
        } else {
          cautions = countCautions(cautions, [one]);
          const isDated = one.at !== null && !isAhead(one.at, now);
          const event = await toEvent(known, one.annotation, isDated ? one.at : now);
          if (!event) continue;
          judge(event);
          await write(event);
        }
      }
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error;
      complaints.add(error.message);
      continue;
    }
    if (last === 0) console.error(`${file}: no record`);
    for (const caution of cautions) console.error(`${file}: ${cautionLine(caution)}`);
  }
  for (const { event, complain } of waiting) {
    const fault = judge(event);
    if (fault) complain(fault);
    else await write(event);
  }
  return complaints.exitStatus();
}

/** @returns `null` when the record says nothing new */
async function toEvent(
  known: Map<string, Standing>,
  annotation: Annotation,
  at: string,
): Promise<PublishEvent | ReviseEvent | null> {
  const key = recordName(annotation);
  const stands = known.get(key);
  if (stands && compareWith(stands, annotation, at) === 'unchanged') return null;
  const base = { id: '', author: '', at, signature: '' } as const;
  const unnamed: PublishEvent | ReviseEvent = stands
    ? {
        ...base,
        kind: 'revise',
        annotation: stands.annotation,
        previous: [stands.head],
        body: { ...annotation, reason: '' },
      }
    : { ...base, kind: 'publish', annotation: '', previous: [], body: annotation };
  const event = { ...unnamed, id: await eventId(unnamed, hash) };
  known.set(key, { annotation: stands?.annotation ?? event.id, head: event.id, body: annotation, revisedAt: at });
  return event;
}
