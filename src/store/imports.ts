import type { Outcome } from '../core/model/imported.ts';
import { blockSize } from './block-size.ts';
import { readSlots } from './blocks.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import type {
  FreshRecords,
  ImportDatabase,
  ImportJob,
  ImportPart,
  StagedRecord,
  StoredPart,
} from './import-database.ts';

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

function packPart({ records, ...part }: ImportPart): StoredPart {
  return { ...part, text: JSON.stringify(records) };
}

/** The inverse of `packPart`. */
function unpackPart({ text, ...part }: StoredPart): ImportPart {
  return { ...part, records: JSON.parse(text) };
}

/** @returns the first records of one outcome after a record's number, in the file's order */
export async function stagedRecords(
  imports: ImportDatabase,
  database: Database,
  { job, parts }: ImportJob,
  outcome: Outcome,
  after: number,
  most: number,
): Promise<StagedRecord[]> {
  const found: StagedRecord[] = [];
  for (let part = 0; part < parts && found.length < most; part++) {
    const row = await getPart(imports, job, part);
    const own = row?.records.filter((one) => one.outcome === outcome && one.record > after) ?? [];
    const fresh = outcome === 'new' && row?.fresh ? await freshRecords(database, row.fresh, after, most) : [];
    found.push(...[...own, ...fresh].sort((a, b) => a.record - b.record));
  }
  return found.slice(0, most);
}

/** @returns the first fresh records of a part after a record's number; those that were taken out of their blocks are left out */
export async function freshRecords(
  database: Database,
  { run: [first], records, warned, warnings }: FreshRecords,
  after: number,
  most: number,
): Promise<StagedRecord[]> {
  const places = [...records.keys()].filter((place) => (records[place] ?? 0) > after).slice(0, most);
  const slots = places.map((place) => first * blockSize + place);
  const found = await reading(database, (reads) => readSlots(reads, slots));
  return places.flatMap((place): StagedRecord[] => {
    const [event] = found.get(first * blockSize + place) ?? [];
    if (event?.kind !== 'publish') return [];
    const own = { record: records[place] ?? 0, warnings: warnings[warned[place] ?? 0] ?? [] };
    return [{ ...own, outcome: 'new', words: '', publisher: '', annotation: event.body, at: event.at }];
  });
}

/** Drop what was staged; with `forget` the import itself too. */
export async function dropParts(imports: ImportDatabase, job: string, forget: boolean): Promise<void> {
  await writing(imports, async (writes) => {
    writes.deleteRange('parts', [job, 0], [job, Number.POSITIVE_INFINITY]);
    if (forget) writes.delete('jobs', job);
  });
}
