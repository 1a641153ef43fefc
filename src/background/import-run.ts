import { eventId } from '../core/log/event-id.ts';
import { compareWith, recordKey } from '../core/log/record-identity.ts';
import type { CurrentAnnotation, PublishEvent, ReviseEvent } from '../core/model/event.ts';
import { appendEvents } from '../store/annotations.ts';
import { appendBulk, bulkBatch } from '../store/append-bulk.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, ImportPart, Ready, StagedRecord } from '../store/import-database.ts';
import { getPart, putJob, putParts } from '../store/imports.ts';
import { indexStep } from '../store/merge-segments.ts';
import { annotationsOfOrigins, rememberOrigins } from '../store/origins.ts';
import { hash } from './crypto.ts';
import { readyEvent, standingOf } from './import-judge.ts';

/** So many records one step takes at most, and no fewer than one part: the log takes them at once. */
const RECORDS = bulkBatch;
/** So many steps of work on the index one call does. */
const INDEX_STEPS = 4;

/** A record that nobody signed, with the key of its origin. */
type Unsigned = StagedRecord & { readonly annotation: NonNullable<StagedRecord['annotation']>; readonly key: number };
type ReadyRecord = StagedRecord & { readonly ready: Ready };

/**
 * Put the next parts of an import into the log.
 *
 * A step that was cut short is done again: the same records make the same events, and what is in the log already changes nothing.
 */
export async function runImport(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  if (job.pass === 'index') return indexSome(database, imports, job);
  const parts: ImportPart[] = [];
  for (let records = 0; ; ) {
    const part = await getPart(imports, job.job, job.next + parts.length);
    records += part?.records.length ?? 0;
    if (!part || (parts.length > 0 && records > RECORDS)) break;
    parts.push(part);
  }
  return parts.length > 0 ? runParts(database, imports, job, parts) : nextPass(imports, job);
}

async function runParts(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  parts: readonly ImportPart[],
): Promise<ImportJob> {
  const publishing = job.pass === 'publish';
  const due = parts
    .flatMap(({ records }) => records)
    .filter(({ outcome }) => outcome === 'new' || (outcome === 'changed' && job.changed === 'revise'))
    .filter(({ event, annotation, ready }) => Boolean(annotation || ready || event?.kind === 'publish') === publishing);
  const events = due.flatMap(({ event, annotation }) => (event && !annotation ? [event] : []));
  if (publishing) {
    const signed = events.filter((event): event is PublishEvent => event.kind === 'publish');
    if (signed.length > 0) await appendBulk(database, signed);
    const stale = await takeReady(
      database,
      imports,
      due.filter((one): one is ReadyRecord => one.ready !== undefined),
    );
    const unsigned = due.flatMap(({ annotation, ...one }): Unsigned[] =>
      annotation ? [{ ...one, annotation, key: recordKey(annotation) }] : [],
    );
    await takeUnsigned(database, imports, job, [...stale, ...unsigned]);
  } else if (events.length > 0) await appendEvents(database, events);
  const moved = { ...job, next: job.next + parts.length, done: job.done + due.length };
  // What is in the log need not be kept twice; what was refused can still be asked for. A pack's second pass needs its events.
  const kept = parts.map((part) =>
    job.format === 'pack' && publishing
      ? part
      : { ...part, records: part.records.filter(({ outcome }) => outcome === 'refused') },
  );
  await putParts(imports, kept, moved);
  return moved;
}

/**
 * Put records that are new and written already into the log as they are.
 *
 * @returns those under whose origin something stands since: what they say may be a revision
 */
async function takeReady(
  database: Database,
  imports: ImportDatabase,
  records: readonly ReadyRecord[],
): Promise<Unsigned[]> {
  if (records.length === 0) return [];
  const known = await annotationsOfOrigins(
    imports,
    records.map(({ ready }) => ready.key),
  );
  const fresh = records.filter((_, place) => known[place] === undefined).map(({ ready }) => ready);
  const events = fresh.map(readyEvent);
  const texts = fresh.map(({ text }) => text);
  await appendBulk(database, events, texts);
  await rememberOrigins(
    imports,
    fresh.map(({ key }, place) => [key, events[place]?.id ?? '']),
  );
  return records.flatMap(({ ready, ...one }, place): Unsigned[] => {
    if (known[place] === undefined) return [];
    const { body, at } = readyEvent(ready);
    return [{ ...one, annotation: body, at, key: ready.key }];
  });
}

/** Records of one key follow each other: the second revises what the first one published. */
async function takeUnsigned(
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
  const standing = await standingOf(database, imports, records);
  const events = await Promise.all(records.map((record, place) => toEvent(record, standing[place], job)));
  const publishes = events.filter((event): event is PublishEvent => event?.kind === 'publish');
  const revisions = events.filter((event): event is ReviseEvent => event?.kind === 'revise');
  if (publishes.length > 0) await appendBulk(database, publishes);
  if (revisions.length > 0) await appendEvents(database, revisions);
  await rememberOrigins(
    imports,
    events.flatMap((event, place): [number, string][] => {
      const record = records[place];
      return event?.kind === 'publish' && record ? [[record.key, event.id]] : [];
    }),
  );
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

async function nextPass(imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  const pass = job.format === 'pack' && job.pass === 'publish' ? 'rest' : 'index';
  const turned = { ...job, pass, next: 0 } as const;
  await putJob(imports, turned);
  return turned;
}

/** What the log took in at once is put in order in steps that each end soon. */
async function indexSome(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  for (let step = 0; step < INDEX_STEPS; step++) {
    if (await indexStep(database)) continue;
    const done = { ...job, state: 'done' } as const;
    await putJob(imports, done);
    return done;
  }
  return job;
}
