import { recordKey } from '../core/log/record-identity.ts';
import type { PublishEvent } from '../core/model/event.ts';
import { appendEvents } from '../store/annotations.ts';
import { appendBulk, bulkBatch } from '../store/append-bulk.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, ImportPart } from '../store/import-database.ts';
import { getPart, putJob, putParts } from '../store/imports.ts';
import { indexStep } from '../store/merge-segments.ts';
import type { InBlocks } from './import-in-blocks.ts';
import { takeSlowly } from './import-take-slowly.ts';
import { takeUnsigned, type Unsigned } from './import-unsigned.ts';

/** So many records one step takes at most, and no fewer than one part: the log takes them at once. */
const RECORDS = bulkBatch;
/** So many steps of work on the index one call does. */
const INDEX_STEPS = 4;

/**
 * Put the next parts of an import into the log.
 *
 * A step that was cut short is done again: the same records make the same events, and what is in the log already changes nothing.
 */
export async function runImport(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  inBlocks: InBlocks | null,
): Promise<ImportJob> {
  if (job.pass === 'index') return indexSome(database, imports, job);
  if (job.pass === 'fresh')
    return inBlocks ? inBlocks.take(database, imports, job) : takeSlowly(database, imports, job);
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
    .filter(({ event, annotation }) => Boolean(annotation || event?.kind === 'publish') === publishing);
  const events = due.flatMap(({ event, annotation }) => (event && !annotation ? [event] : []));
  if (publishing) {
    const signed = events.filter((event): event is PublishEvent => event.kind === 'publish');
    if (signed.length > 0) await appendBulk(database, signed);
    const unsigned = due.flatMap(({ annotation, ...one }): Unsigned[] =>
      annotation ? [{ ...one, annotation, key: recordKey(annotation) }] : [],
    );
    await takeUnsigned(database, imports, job, unsigned);
  } else if (events.length > 0) await appendEvents(database, events);
  const moved = { ...job, next: job.next + parts.length, done: job.done + due.length };
  // What is in the log need not be kept twice; what was refused can still be asked for. A pack's second pass needs its events.
  const kept = parts.map((part) =>
    job.format === 'pack' && publishing
      ? part
      : { ...part, records: part.records.filter(({ outcome }) => outcome === 'refused'), fresh: null },
  );
  await putParts(imports, kept, moved);
  return moved;
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
