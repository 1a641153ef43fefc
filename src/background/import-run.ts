import { eventId } from '../core/log/event-id.ts';
import { compareWith, recordKey } from '../core/log/record-identity.ts';
import type { LogEvent, PublishEvent } from '../core/model/event.ts';
import { appendEvents } from '../store/annotations.ts';
import { appendBulk } from '../store/append-bulk.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, ImportPart, StagedRecord } from '../store/import-database.ts';
import { getPart, putJob, putParts, rememberOrigins } from '../store/imports.ts';
import { mergeSegments } from '../store/merge-segments.ts';
import { hash } from './crypto.ts';
import { standingOf } from './import-judge.ts';

/** How many parts one step takes. */
const PARTS = 4;

/** A record that nobody signed, with the key of its origin. */
type Unsigned = StagedRecord & { readonly annotation: NonNullable<StagedRecord['annotation']>; readonly key: string };

/**
 * Put the next parts of an import into the log.
 *
 * A step that was cut short is done again: the same records make the same events, and what is in the log already changes nothing.
 */
export async function runImport(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  let now = job;
  for (let step = 0; step < PARTS && now.state === 'running'; step++) {
    const part = await getPart(imports, now.job, now.next);
    if (part) now = await runPart(database, imports, now, part);
    else now = await nextPass(database, imports, now);
  }
  return now;
}

async function runPart(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  part: ImportPart,
): Promise<ImportJob> {
  const due = part.records.filter(
    ({ outcome }) => outcome === 'new' || (outcome === 'changed' && job.changed === 'revise'),
  );
  const events = due.flatMap(({ event, annotation }) => (event && !annotation ? [event] : []));
  if (job.pass === 'publish') {
    const signed = events.filter((event): event is PublishEvent => event.kind === 'publish');
    if (signed.length > 0) await appendBulk(database, signed);
    const unsigned = due.flatMap(({ annotation, ...one }): Unsigned[] =>
      annotation ? [{ ...one, annotation, key: recordKey(annotation) }] : [],
    );
    await takeUnsigned(database, imports, job, unsigned);
  } else {
    const later = events.filter(({ kind }) => kind !== 'publish');
    if (later.length > 0) await appendEvents(database, later);
  }
  const handled = due.filter(
    ({ event, annotation }) => (annotation !== undefined || event?.kind === 'publish') === (job.pass === 'publish'),
  );
  const moved = { ...job, next: job.next + 1, done: job.done + handled.length };
  // What is in the log need not be kept twice; what was refused can still be asked for. A pack's second pass needs its events.
  const kept =
    job.format === 'pack' && job.pass === 'publish'
      ? part.records
      : part.records.filter(({ outcome }) => outcome === 'refused');
  await putParts(imports, [{ ...part, records: kept }], moved);
  return moved;
}

/** Records of one key follow each other: the second revises what the first one published. */
async function takeUnsigned(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  records: readonly Unsigned[],
): Promise<void> {
  for (let left = records; left.length > 0; ) {
    const keys = new Set<string>();
    const first = left.filter(({ key }) => !keys.has(key) && keys.add(key));
    left = left.filter((one) => !first.includes(one));
    await takeOnce(database, imports, job, first);
  }
}

async function takeOnce(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  records: readonly Unsigned[],
): Promise<void> {
  const standing = await standingOf(
    database,
    imports,
    records.map(({ annotation }) => annotation),
  );
  const publishes: PublishEvent[] = [];
  const revisions: LogEvent[] = [];
  const origins: [key: string, annotation: string][] = [];
  for (const [place, { annotation, at = job.startedAt, event, key }] of records.entries()) {
    const stands = standing[place];
    const base = { author: '', at, signature: '' } as const;
    if (!stands) {
      const publish = { ...base, kind: 'publish', annotation: '', previous: [], body: annotation } as const;
      const named = event?.kind === 'publish' ? event : { ...publish, id: await eventId({ ...publish, id: '' }, hash) };
      publishes.push(named);
      origins.push([key, named.id]);
    } else if (job.changed === 'revise' && compareWith(stands, annotation, at) === 'changed') {
      const body = { ...annotation, reason: '' };
      const revise = { ...base, kind: 'revise', annotation: stands.id, previous: stands.heads, body } as const;
      revisions.push({ ...revise, id: await eventId({ ...revise, id: '' }, hash) });
    }
  }
  if (publishes.length > 0) await appendBulk(database, publishes);
  if (revisions.length > 0) await appendEvents(database, revisions);
  await rememberOrigins(
    imports,
    origins.map(([key]) => key),
    origins.map(([, annotation]) => annotation),
  );
}

async function nextPass(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  if (job.format === 'pack' && job.pass === 'publish') {
    const turned = { ...job, pass: 'rest', next: 0 } as const;
    await putJob(imports, turned);
    return turned;
  }
  await mergeSegments(database);
  const done = { ...job, state: 'done' } as const;
  await putJob(imports, done);
  return done;
}
