import type { Outcome } from '../core/model/imported.ts';
import { reading, writing } from './connection.ts';
import type { ImportDatabase, ImportJob, ImportPart, Ready, StagedRecord, StoredPart } from './import-database.ts';

export async function getJob(imports: ImportDatabase, job: string): Promise<ImportJob | null> {
  return (await reading(imports, ({ get }) => get('jobs', job))) ?? null;
}

/** @returns imports, the newest first */
export async function listJobs(imports: ImportDatabase): Promise<ImportJob[]> {
  const jobs = await reading(imports, ({ all }) => all('jobs'));
  return jobs.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

export async function putJob(imports: ImportDatabase, job: ImportJob): Promise<void> {
  await writing(imports, async ({ put }) => put('jobs', job));
}

/** Store parts together with where the import stands then, both or neither. */
export async function putParts(imports: ImportDatabase, parts: readonly ImportPart[], job: ImportJob): Promise<void> {
  await writing(imports, async ({ put }) => {
    for (const part of parts) put('parts', packPart(part));
    put('jobs', job);
  });
}

export async function getPart(imports: ImportDatabase, job: string, part: number): Promise<ImportPart | null> {
  const row = await reading(imports, ({ get }) => get('parts', [job, part]));
  return row ? unpackPart(row) : null;
}

/** A record whose `ready` stands elsewhere. */
type PackedRecord = Omit<StagedRecord, 'ready'> & { readonly readyAt?: number };

function packPart({ job, part, records }: ImportPart): StoredPart {
  const ready: Ready[] = [];
  const packed = records.map(
    ({ ready: own, ...record }): PackedRecord => (own ? { ...record, readyAt: ready.push(own) - 1 } : record),
  );
  return {
    job,
    part,
    text: JSON.stringify(packed),
    ready: ready.map(({ text }) => text),
    keys: Float64Array.from(ready, ({ key }) => key),
  };
}

/** The inverse of `packPart`. */
function unpackPart({ job, part, text, ready, keys }: StoredPart): ImportPart {
  const packed: PackedRecord[] = JSON.parse(text);
  const records = packed.map(
    ({ readyAt, ...record }): StagedRecord =>
      readyAt === undefined ? record : { ...record, ready: { key: keys[readyAt] ?? 0, text: ready[readyAt] ?? '' } },
  );
  return { job, part, records };
}

/** @returns the first records of one outcome after a record's number, in the file's order */
export async function stagedRecords(
  imports: ImportDatabase,
  { job, parts }: ImportJob,
  outcome: Outcome,
  after: number,
  most: number,
): Promise<StagedRecord[]> {
  const found: StagedRecord[] = [];
  for (let part = 0; part < parts && found.length < most; part++) {
    const row = await getPart(imports, job, part);
    found.push(...(row?.records ?? []).filter((one) => one.outcome === outcome && one.record > after));
  }
  return found.slice(0, most);
}

/** Drop what was staged; with `forget` the import itself too. */
export async function dropParts(imports: ImportDatabase, job: string, forget: boolean): Promise<void> {
  await writing(imports, async (writes) => {
    writes.deleteRange('parts', [job, 0], [job, Number.POSITIVE_INFINITY]);
    if (forget) writes.delete('jobs', job);
  });
}
