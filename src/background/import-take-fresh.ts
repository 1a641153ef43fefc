import type { PublishEvent } from '../core/model/event.ts';
import { appendBulk, knownOrAwaited } from '../store/append-bulk.ts';
import { blockSize } from '../store/block-size.ts';
import { readSlots, type Slot } from '../store/blocks.ts';
import { reading } from '../store/connection.ts';
import type { Database } from '../store/database.ts';
import type { FreshRecords, ImportDatabase, ImportJob, OriginPage } from '../store/import-database.ts';
import { getPart, putJob } from '../store/imports.ts';
import { annotationsOfOrigins, idBytes, joinOrigins, rememberOrigins, someOrigins } from '../store/origins.ts';
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
  const stored = await Promise.all(Array.from({ length: job.parts }, (_, part) => getPart(imports, job.job, part)));
  const parts = stored.flatMap((part) => part?.fresh ?? []);
  const all = joinOrigins(parts);
  const annotations = all.keys.length;
  const moved = { ...job, pass: 'publish', next: 0, done: annotations } as const;
  if (annotations > 0) {
    const standing = await annotationsOfOrigins(imports, all.keys);
    // Otherwise they were taken in before the worker was stopped.
    if (await hasStaged(database, job.job)) {
      const gone = await takeOthers(database, imports, job, parts, all, standing);
      const runs = parts.map(({ run }) => run);
      const publishers = parts.flatMap((part) => part.publishers);
      await publishStaged(database, job.job, { runs, annotations, gone, publishers }, collected);
    }
    await rememberOrigins(
      imports,
      someOrigins(all, (place) => standing[place] === undefined),
    );
  }
  await putJob(imports, moved);
  return moved;
}

/** So many ids are looked up at once. */
const asked = 20_000;

/** @returns the slots of what was taken */
async function takeOthers(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  parts: readonly FreshRecords[],
  all: OriginPage,
  standing: readonly (string | undefined)[],
): Promise<readonly Slot[]> {
  const slots = parts.flatMap(({ run: [first], keys }) => Array.from(keys, (_, place) => first * blockSize + place));
  /** By their slots: the keys of records under whose origin something stands. */
  const revised = new Map<Slot, number>();
  const known: Slot[] = [];
  for (const [place, slot] of slots.entries())
    if (standing[place] !== undefined) revised.set(slot, all.keys[place] ?? 0);
  for (let from = 0; from < slots.length; from += asked) {
    const others = await knownOrAwaited(database, all.ids.subarray(idBytes * from, idBytes * (from + asked)));
    const theirs = others.map((place) => slots[from + place] ?? 0);
    known.push(...theirs.filter((slot) => !revised.has(slot)));
  }
  const gone = [...revised.keys(), ...known];
  if (gone.length === 0) return [];
  const found = await reading(database, (reads) => readSlots(reads, gone));
  const eventAt = (slot: Slot) =>
    (found.get(slot) ?? []).filter((event): event is PublishEvent => event.kind === 'publish');
  const unsigned = [...revised].flatMap(([slot, key]) =>
    eventAt(slot).map(({ body, at }): Unsigned => ({ annotation: body, at, key })),
  );
  await takeUnsigned(database, imports, job, unsigned);
  const again = known.flatMap(eventAt);
  if (again.length > 0) await appendBulk(database, again);
  return gone;
}
