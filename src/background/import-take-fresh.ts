import type { PublishEvent } from '../core/model/event.ts';
import { appendBulk, knownOrAwaited } from '../store/append-bulk.ts';
import { blockSize } from '../store/block-size.ts';
import { readSlots, type Slot } from '../store/blocks.ts';
import { reading } from '../store/connection.ts';
import type { Database } from '../store/database.ts';
import type { FreshRecords, ImportDatabase, ImportJob } from '../store/import-database.ts';
import { getPart, putJob } from '../store/imports.ts';
import { annotationsOfOrigins, idAt, joinOrigins, rememberOrigins } from '../store/origins.ts';
import { type CollectedSegment, hasStaged, publishStaged } from '../store/staged.ts';
import { takeUnsigned, type Unsigned } from './import-unsigned.ts';

/**
 * Take into the log what was written into blocks when it was staged.
 *
 * Those under whose origin something stands since, and those that the log knows by another way, go the way of other records.
 */
export async function takeFresh(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  collected: readonly CollectedSegment[],
): Promise<ImportJob> {
  const parts: FreshRecords[] = [];
  for (let part = 0; part < job.parts; part++) {
    const fresh = (await getPart(imports, job.job, part))?.fresh;
    if (fresh) parts.push(fresh);
  }
  const annotations = parts.reduce((sum, { keys }) => sum + keys.length, 0);
  const moved = { ...job, pass: 'publish', next: 0, done: annotations } as const;
  if (annotations > 0) {
    const standing: (readonly (string | undefined)[])[] = [];
    for (const { keys } of parts) standing.push(await annotationsOfOrigins(imports, keys));
    // Otherwise they were taken in before the worker was stopped.
    if (await hasStaged(database, job.job)) {
      const gone = await takeOthers(database, imports, job, parts, standing);
      const runs = parts.map(({ run }) => run);
      const publishers = parts.flatMap((part) => part.publishers);
      await publishStaged(database, job.job, { runs, annotations, gone, publishers }, collected);
    }
    await rememberOrigins(
      imports,
      joinOrigins(parts, (part, place) => standing[part]?.[place] === undefined),
    );
  }
  await putJob(imports, moved);
  return moved;
}

/** @returns the slots of what was taken */
async function takeOthers(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  parts: readonly FreshRecords[],
  standing: readonly (readonly (string | undefined)[])[],
): Promise<readonly Slot[]> {
  /** By their slots: the keys of records under whose origin something stands. */
  const revised = new Map<Slot, number>();
  const known: Slot[] = [];
  for (const [part, fresh] of parts.entries()) {
    const first = fresh.run[0] * blockSize;
    for (const [place, key] of fresh.keys.entries())
      if (standing[part]?.[place] !== undefined) revised.set(first + place, key);
    const ids = Array.from(fresh.keys, (_, place) => idAt(fresh, place));
    const others = await knownOrAwaited(database, ids);
    if (others.size > 0)
      for (const [place, id] of ids.entries())
        if (others.has(id) && !revised.has(first + place)) known.push(first + place);
  }
  const slots = [...revised.keys(), ...known];
  if (slots.length === 0) return [];
  const found = await reading(database, (reads) => readSlots(reads, slots));
  const eventAt = (slot: Slot) =>
    (found.get(slot) ?? []).filter((event): event is PublishEvent => event.kind === 'publish');
  const unsigned = [...revised].flatMap(([slot, key]) =>
    eventAt(slot).map(({ body, at }): Unsigned => ({ annotation: body, at, key })),
  );
  await takeUnsigned(database, imports, job, unsigned);
  const again = known.flatMap(eventAt);
  if (again.length > 0) await appendBulk(database, again);
  return slots;
}
