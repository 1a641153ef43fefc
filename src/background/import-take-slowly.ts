import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob } from '../store/import-database.ts';
import { freshRecords, getPart, putJob } from '../store/imports.ts';
import { dropStaged } from '../store/staged.ts';
import { takeUnsigned, type Unsigned } from './import-unsigned.ts';

/** Take what a page's thread wrote into blocks the way of other records, part by part: where the page is gone, or may not write. */
export async function takeSlowly(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  const part = await getPart(imports, job.job, job.next);
  const { fresh = null } = part ?? {};
  const records = fresh ? await freshRecords(database, fresh, 0, fresh.keys.length) : [];
  const unsigned = records.flatMap(({ annotation, at }, place): Unsigned[] =>
    annotation && at !== undefined ? [{ annotation, at, key: fresh?.keys[place] ?? 0 }] : [],
  );
  await takeUnsigned(database, imports, job, unsigned);
  const moved: ImportJob = part
    ? { ...job, next: job.next + 1, done: job.done + unsigned.length }
    : { ...job, pass: 'publish', next: 0 };
  if (!part) await dropStaged(database, (one) => one === job.job);
  await putJob(imports, moved);
  return moved;
}
