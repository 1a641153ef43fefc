import { eventId } from '../core/log/event-id.ts';
import { compareWith } from '../core/log/record-identity.ts';
import type { CurrentAnnotation, PublishEvent, ReviseEvent } from '../core/model/event.ts';
import { appendEvents } from '../store/annotations.ts';
import { appendBulk } from '../store/append-bulk.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { rememberOrigins, toOrigins } from '../store/origins.ts';
import { hash } from './crypto.ts';
import { standingOf } from './import-judge.ts';

/** A record that nobody signed, with the key of its origin. */
export type Unsigned = Pick<StagedRecord, 'at' | 'event'> & {
  readonly annotation: NonNullable<StagedRecord['annotation']>;
  readonly key: number;
};

/** Records of one key follow each other: the second revises what the first one published. */
export async function takeUnsigned(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  records: readonly Unsigned[],
): Promise<void> {
  for (let left = records; left.length > 0; ) {
    const first = new Map<number, Unsigned>();
    const again: Unsigned[] = [];
    for (const one of left)
      if (first.has(one.key)) again.push(one);
      else first.set(one.key, one);
    await takeOnce(database, imports, job, [...first.values()]);
    left = again;
  }
}

async function takeOnce(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  records: readonly Unsigned[],
): Promise<void> {
  const keys = records.map(({ key }) => key);
  const standing = await standingOf(database, imports, keys, (place) => records[place]?.annotation);
  const events = await Promise.all(records.map((record, place) => toEvent(record, standing[place], job)));
  const publishes = events.filter((event): event is PublishEvent => event?.kind === 'publish');
  const revisions = events.filter((event): event is ReviseEvent => event?.kind === 'revise');
  if (publishes.length > 0) await appendBulk(database, publishes);
  if (revisions.length > 0) await appendEvents(database, revisions);
  const origins = events.flatMap((event, place): [number, string][] => {
    const record = records[place];
    return event?.kind === 'publish' && record ? [[record.key, event.id]] : [];
  });
  await rememberOrigins(imports, toOrigins(origins));
}

/** @returns the event that a record becomes; `null` when it says nothing new */
async function toEvent(
  { annotation, at: said, event }: Unsigned,
  stands: CurrentAnnotation | undefined,
  { startedAt, changed }: ImportJob,
): Promise<PublishEvent | ReviseEvent | null> {
  const at = said ?? startedAt;
  const base = { id: '', author: '', at, signature: '' } as const;
  if (!stands) {
    if (event?.kind === 'publish') return event;
    const publish: PublishEvent = { ...base, kind: 'publish', annotation: '', previous: [], body: annotation };
    return { ...publish, id: await eventId(publish, hash) };
  }
  if (changed === 'keep' || compareWith(stands, annotation, at) !== 'changed') return null;
  const body = { ...annotation, reason: '' };
  const revise: ReviseEvent = { ...base, kind: 'revise', annotation: stands.id, previous: stands.heads, body };
  return { ...revise, id: await eventId(revise, hash) };
}
