import { annotationOf } from '../core/log/annotation-of.ts';
import { foldEvents } from '../core/log/fold-events.ts';
import type { ImportCalls, ImportProgress, Outcome } from '../messaging/import-calls.ts';
import type { Handlers } from '../messaging/router.ts';
import type { Database } from '../store/database.ts';
import { eachEvent } from '../store/each.ts';
import { eventsOf } from '../store/events-of.ts';
import { ImportDatabase, type ImportJob } from '../store/import-database.ts';
import { dropParts, getJob, listJobs, putJob, stagedRecords } from '../store/imports.ts';
import { dropStaged } from '../store/staged.ts';
import type { InBlocks } from './import-in-blocks.ts';
import { judgeRecords, shownOf } from './import-judge.ts';
import { importsInTurn } from './import-lock.ts';
import { type PreparedPart, preparePart } from './import-prepare.ts';
import { runImport } from './import-run.ts';
import { stageImport } from './import-stage.ts';

/** How many annotations travel in one message on their way out. */
const exportedAtOnce = 500;

/**
 * What the worker does for imports and exports.
 *
 * @param changed is called when annotations have come in: open pages ask again
 * @param inBlocks how new records are written, where there is room for that
 */
export function importHandlers(
  database: Database,
  now: () => string,
  changed: () => void,
  imports = new ImportDatabase(),
  inBlocks: InBlocks | null = null,
): Pick<Handlers, keyof ImportCalls> {
  const withJob = (id: string, act: (job: ImportJob) => Promise<ImportJob>) => inTurn(imports, id, act);
  return {
    'begin-import': async ({ name, format, speaksFor }) => {
      const job: ImportJob = {
        job: crypto.randomUUID(),
        name,
        format,
        startedAt: now(),
        state: 'staging',
        parts: 0,
        counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
        cautions: [],
        done: 0,
        hostsAsked: [],
        speaksFor,
        changed: 'revise',
        pass: 'fresh',
        next: 0,
        waiting: [],
      };
      return importsInTurn(imports, async () => {
        // What was written by imports that are gone.
        const jobs = new Set((await listJobs(imports)).map((one) => one.job));
        await dropStaged(database, (one) => !jobs.has(one));
        await putJob(imports, job);
        return progressOf(job);
      });
    },
    'stage-import': (request) => {
      const prepare = ({ startedAt }: ImportJob) => preparePart(request, startedAt);
      return stagePart(database, imports, request.job, prepare, inBlocks);
    },
    'judge-records': async ({ taken }) => {
      const startedAt = now();
      const { prepared } = preparePart({ part: 0, taken, events: [], refused: [], last: true }, startedAt);
      const { records, fresh } = await judgeRecords(database, imports, { startedAt }, prepared, new Map());
      const of = (outcome: Outcome) => records.filter((one) => one.outcome === outcome).length;
      return { new: fresh.length, changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') };
    },
    'preview-import': async ({ job: id, outcome, after, most }) => {
      const job = await getJob(imports, id);
      const records = job ? await stagedRecords(imports, database, job, outcome, after, most) : [];
      return records.map((one) => ({
        ...(one.annotation ? shownOf(one.annotation) : { words: one.words, publisher: one.publisher }),
        record: one.record,
        outcome,
        warnings: one.warnings,
        ...(one.refused && { refused: one.refused }),
        ...(one.event && { of: annotationOf(one.event), kind: one.event.kind }),
        ...(one.standing !== undefined && { annotation: one.standing }),
      }));
    },
    'run-import': async ({ job: id, changed: what }) => {
      const progress = await known(
        withJob(id, async (job) => {
          const ready = job.state === 'ready' ? ({ ...job, state: 'running', changed: what } as const) : job;
          return ready.state === 'running' ? runImport(database, imports, ready, inBlocks) : ready;
        }),
      );
      if (progress.state === 'done') changed();
      return progress;
    },
    'list-imports': async () => (await listJobs(imports)).map(progressOf),
    'cancel-import': ({ job: id }) =>
      withJob(id, async (job) => {
        if (job.state === 'done') return job;
        const cancelled = { ...job, state: 'cancelled' } as const;
        await putJob(imports, cancelled);
        await dropParts(imports, id, false);
        await dropStaged(database, (one) => one === id);
        return cancelled;
      }),
    'forget-import': ({ job }) =>
      importsInTurn(imports, async () => {
        await dropParts(imports, job, true);
        return null;
      }),
    'export-pack': async ({ filter, after }) => {
      const { items, next } = filter.ids
        ? { items: (await Promise.all(filter.ids.map((id) => eventsOf(database, id)))).flat(), next: null }
        : await eachEvent(database, after, exportedAtOnce);
      const groups = Map.groupBy(items, annotationOf);
      const annotations = [...groups.values()]
        .flatMap((events) => foldEvents(events) ?? [])
        .filter(({ body }) => filter.publisher === undefined || body.publisher === filter.publisher)
        .filter(({ retracted }) => !(filter.standing && retracted));
      return { annotations, events: annotations.flatMap(({ id }) => groups.get(id) ?? []), next };
    },
  };
}

/** Judge and store the next part of a file, in turn with all else that is done for imports. */
export function stagePart(
  database: Database,
  imports: ImportDatabase,
  job: string,
  part: (job: ImportJob) => PreparedPart,
  inBlocks: InBlocks | null,
): Promise<ImportProgress> {
  return known(inTurn(imports, job, (found) => stageImport(database, imports, found, part(found), inBlocks)));
}

function inTurn(
  imports: ImportDatabase,
  id: string,
  act: (job: ImportJob) => Promise<ImportJob>,
): Promise<ImportProgress | null> {
  return importsInTurn(imports, async () => {
    const job = await getJob(imports, id);
    return job && progressOf(await act(job));
  });
}

/** The import that a page speaks of is there, unless it forgot it itself. */
async function known(found: Promise<ImportProgress | null>): Promise<ImportProgress> {
  const progress = await found;
  if (!progress) throw new NoSuchImport();
  return progress;
}

/** A page speaks of an import that was forgotten. */
class NoSuchImport extends Error {
  override readonly name = 'NoSuchImport';
}

function progressOf({
  job,
  name,
  format,
  startedAt,
  state,
  parts,
  counts,
  cautions,
  done,
  hostsAsked,
  tally,
}: ImportJob): ImportProgress {
  return { job, name, format, startedAt, state, parts, counts, cautions, done, hostsAsked, ...(tally && { tally }) };
}
