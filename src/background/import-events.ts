import { readEvent } from '../core/log/read-event.ts';
import { verifyEvent } from '../core/log/verify-event.ts';
import type { LogEvent } from '../core/model/event.ts';
import type { ImportReply } from '../messaging/contract.ts';
import { appendEvents } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import { mergeSegments } from '../store/merge-segments.ts';
import { hash, verify } from './crypto.ts';

/** Take the sound records of a pack into the log, and say of every other one what is wrong with it. */
export async function importEvents(database: Database, records: readonly unknown[]): Promise<ImportReply> {
  const events: LogEvent[] = [];
  const refused: { record: number; reason: 'shape' | 'id' | 'signature' }[] = [];
  for (const [index, record] of records.entries()) {
    const event = readEvent(record);
    const reason = event ? await verifyEvent(event, hash, verify) : 'shape';
    // Nobody can say where a change comes from that nobody signed; `run-import` asks for it.
    const unsigned = event?.kind === 'revise' && event.author === '';
    if (event && !reason && !unsigned) events.push(event);
    else refused.push({ record: index + 1, reason: reason ?? 'signature' });
  }
  if (events.length > 0) await appendEvents(database, events);
  await mergeSegments(database);
  return { taken: events.length, refused };
}
