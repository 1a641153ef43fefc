import type { Outcome } from '../core/model/imported.ts';
import { ImportDatabase, type ImportJob, type ImportPart, type StagedRecord } from './import-database.ts';

export async function getJob(imports: ImportDatabase, job: string): Promise<ImportJob | null> {
  return (await imports.jobs.get(job)) ?? null;
}

/** @returns imports, the newest first */
export async function listJobs(imports: ImportDatabase): Promise<ImportJob[]> {
  return imports.jobs.orderBy('startedAt').reverse().toArray();
}

export async function putJob(imports: ImportDatabase, job: ImportJob): Promise<void> {
  await imports.jobs.put(job);
}

/** Store parts together with where the import stands then, both or neither. */
export async function putParts(imports: ImportDatabase, parts: readonly ImportPart[], job: ImportJob): Promise<void> {
  await imports.transaction('rw', [imports.jobs, imports.parts], async () => {
    await imports.parts.bulkPut(
      parts.map(({ job: of, part, records }) => ({ job: of, part, text: JSON.stringify(records) })),
    );
    await imports.jobs.put(job);
  });
}

export async function getPart(imports: ImportDatabase, job: string, part: number): Promise<ImportPart | null> {
  const row = await imports.parts.get([job, part]);
  return row ? { job, part, records: JSON.parse(row.text) } : null;
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
  await imports.transaction('rw', [imports.jobs, imports.parts], async () => {
    await imports.parts.where('[job+part]').between([job, 0], [job, Number.POSITIVE_INFINITY]).delete();
    if (forget) await imports.jobs.delete(job);
  });
}

/** Delete every import, and what is known of records that came before. */
export async function deleteImports(imports = new ImportDatabase()): Promise<void> {
  await Promise.all(imports.tables.map((table) => table.clear()));
  imports.close();
}
