import { countCautions } from '../core/interop/count-cautions.ts';
import { canonicalJson } from '../core/log/canonical-json.ts';
import { hashOfBytes, recordKey } from '../core/log/record-identity.ts';
import type { LogEvent } from '../core/model/event.ts';
import type { Outcome } from '../core/model/imported.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, ImportPart, StagedRecord } from '../store/import-database.ts';
import { getPart, putParts } from '../store/imports.ts';
import type { InBlocks } from './import-in-blocks.ts';
import { annotationAt, judgeRecords, recordAt, type Seen, shownOf, stageRefusal } from './import-judge.ts';
import { judgePack } from './import-judge-pack.ts';
import type { PreparedPart, PreparedRecords } from './import-prepare.ts';
import { tallyRecords } from './tally-records.ts';

/** The records of one import that were new, by their keys: a second one of the same key is not. Read again when the worker was stopped. */
let remembered: { readonly job: string; readonly seen: Seen } | null = null;

const encoder = new TextEncoder();

/** Judge and keep a part of a file. A part that came already, or too early, changes nothing: the reply says which one is next. */
export async function stageImport(
  database: Database,
  imports: ImportDatabase,
  job: ImportJob,
  arrived: PreparedPart,
  inBlocks: InBlocks | null,
): Promise<ImportJob> {
  const { part, prepared, events, refused, last } = arrived;
  if (job.state !== 'staging') return job;
  // The worker was stopped between keeping the last part and judging what waited.
  if (last && part === job.parts - 1) return finishStaging(database, imports, job);
  if (part !== job.parts) return job;
  const pack = await judgePack(database, imports, job, events, false);
  const judged = await judgeRecords(database, imports, job, prepared, await seenBefore(imports, job));
  const fresh = inBlocks ? judged.fresh : [];
  const records = [
    ...judged.records,
    ...(inBlocks ? [] : judged.fresh.map((place) => stageFresh(prepared, place, job))),
    ...pack.records,
    ...refused.map(stageRefusal),
  ].sort((a, b) => a.record - b.record);
  const coming = [
    ...judged.fresh.map((place) => recordAt(prepared, place)),
    ...judged.records.filter(({ outcome }) => outcome === 'changed'),
  ];
  const staged: ImportJob = {
    ...job,
    parts: part + 1,
    cautions: countCautions(job.cautions, coming),
    counts: addCounts({ ...job.counts, new: job.counts.new + fresh.length }, records, 1),
    ...(job.format === 'pack' && { tally: tallyRecords(job.tally, records, 1) }),
    hostsAsked: [...new Set([...job.hostsAsked, ...pack.hosts])].slice(0, 1_000),
    waiting: pack.waiting ? [...job.waiting, part] : job.waiting,
  };
  try {
    const written = fresh.length > 0 ? ((await inBlocks?.write(database, job, fresh, prepared)) ?? null) : null;
    await putParts(imports, [{ job: job.job, part, records, fresh: written }], staged);
  } catch (error) {
    // What was not kept comes again, and is as new as before.
    remembered = null;
    inBlocks?.forget();
    throw error;
  }
  return last ? finishStaging(database, imports, staged) : staged;
}

/** All is here: what waited for its annotation is judged by all that came. */
async function finishStaging(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob> {
  let { counts, tally } = job;
  const hosts = new Set(job.hostsAsked);
  const parts: ImportPart[] = [];
  const needed = new Set<string>();
  for (const part of job.waiting)
    for (const { event } of (await getPart(imports, job.job, part))?.records ?? [])
      if (event && event.kind !== 'publish') needed.add(event.annotation);
  const elsewhere: LogEvent[] = [];
  for (let part = 0; needed.size > 0 && part < job.parts; part++)
    for (const { event } of (await getPart(imports, job.job, part))?.records ?? [])
      if (
        event &&
        (event.kind === 'publish' ? needed.has(event.id) : event.kind === 'delegate' && needed.has(event.annotation))
      )
        elsewhere.push(event);
  for (const part of job.waiting) {
    const before = (await getPart(imports, job.job, part))?.records ?? [];
    const again = before.flatMap(({ record, event }) => (event ? [{ record, event }] : []));
    const judged = await judgePack(database, imports, job, again, true, elsewhere);
    const byRecord = new Map(judged.records.map((one) => [one.record, one]));
    const records = before.map((one) => byRecord.get(one.record) ?? one);
    for (const host of judged.hosts) hosts.add(host);
    counts = addCounts(addCounts(counts, before, -1), records, 1);
    tally = tallyRecords(tallyRecords(tally, before, -1), records, 1);
    parts.push({ job: job.job, part, records, fresh: null });
  }
  remembered = null;
  const judged = tally ? { counts, tally } : { counts };
  const ready: ImportJob = { ...job, ...judged, state: 'ready', hostsAsked: [...hosts], waiting: [] };
  await putParts(imports, parts, ready);
  return ready;
}

function stageFresh(prepared: PreparedRecords, place: number, { startedAt }: ImportJob): StagedRecord {
  const { record, said, warnings } = recordAt(prepared, place);
  const annotation = annotationAt(prepared, place);
  return { record, outcome: 'new', ...shownOf(annotation), warnings, annotation, at: said ?? startedAt };
}

async function seenBefore(imports: ImportDatabase, { job, parts }: ImportJob): Promise<Seen> {
  if (remembered?.job === job && (remembered.seen.size > 0 || parts === 0)) return remembered.seen;
  const seen: Seen = new Map();
  for (let part = 0; part < parts; part++) {
    const { fresh = null, records = [] } = (await getPart(imports, job, part)) ?? {};
    for (const [place, key] of fresh?.keys.entries() ?? []) seen.set(key, fresh?.contents[place] ?? 0);
    for (const { outcome, annotation, event } of records)
      if (outcome === 'new' && annotation && !event) {
        const body = encoder.encode(canonicalJson(annotation));
        seen.set(recordKey(annotation), hashOfBytes(body, 0, body.length));
      }
  }
  remembered = { job, seen };
  return seen;
}

function addCounts(
  counts: Readonly<Record<Outcome, number>>,
  records: readonly StagedRecord[],
  sign: 1 | -1,
): Record<Outcome, number> {
  const sum = { ...counts };
  for (const { outcome } of records) sum[outcome] += sign;
  return sum;
}
