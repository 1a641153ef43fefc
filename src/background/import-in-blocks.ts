import { publisherId } from '../core/log/publisher-id.ts';
import { nameUnsigned } from '../core/log/write-unsigned.ts';
import { hashAscii } from '../core/matching/term-hash.ts';
import { blockSize, segmentBlocks } from '../store/block-size.ts';
import type { Database, PublisherCount } from '../store/database.ts';
import type { FreshRecords, ImportDatabase, ImportJob } from '../store/import-database.ts';
import type { Run } from '../store/index-rows.ts';
import { blocksIn } from '../store/index-state.ts';
import { type JoinedTexts, joinBytes } from '../store/pack-block.ts';
import { collectSegment, type Indexed, indexedBy } from '../store/segment.ts';
import { type CollectedSegment, stageBlocks } from '../store/staged.ts';
import type { PreparedRecords } from './import-prepare.ts';
import { takeFresh } from './import-take-fresh.ts';
import { sha256 } from './sha-256.ts';

/** How new records go into the log without being written twice; the worker, which has no room for it, is given none. */
export interface InBlocks {
  /** @param fresh the places of those records that are written */
  write(database: Database, job: ImportJob, fresh: readonly number[], prepared: PreparedRecords): Promise<FreshRecords>;
  take(database: Database, imports: ImportDatabase, job: ImportJob): Promise<ImportJob>;
  /** What is in mind is not what is stored. */
  forget(): void;
}

/**
 * Write new records into the log's blocks when they are staged, where nobody finds them, and index them while they are in memory.
 *
 * What was in mind and is lost with its thread is built from the blocks.
 */
export function inBlocks(): InBlocks {
  let mind: { readonly job: string; readonly segments: CollectedSegment[] } | null = null;
  return {
    async write(database, { job, startedAt }, fresh, prepared) {
      const texts = textsAt(prepared, fresh);
      const { hashes, ids } = nameAll(texts);
      const run = await stageBlocks(database, job, texts);
      if (mind?.job !== job) mind = { job, segments: [] };
      collect(mind.segments, prepared, fresh, ids, run);
      return describe(prepared, fresh, startedAt, hashes, run);
    },
    take(database, imports, job) {
      const segments = mind?.job === job.job ? mind.segments : [];
      mind = null;
      return takeFresh(database, imports, job, segments);
    },
    forget() {
      mind = null;
    },
  };
}

/** The texts of some of the records; of all of them there is no copy. */
function textsAt({ texts, ends }: PreparedRecords, places: readonly number[]): JoinedTexts {
  if (places.length === ends.length) return { bytes: texts, ends };
  return joinBytes(places.map((place) => texts.subarray(ends[place - 1] ?? 0, ends[place])));
}

/** Write their ids into texts of events: @returns the bytes that the ids have the digits of, 32 each, and what the ids are found by */
function nameAll({ bytes, ends }: JoinedTexts): { readonly hashes: Uint8Array; readonly ids: Uint32Array } {
  const hashes = new Uint8Array(32 * ends.length);
  const ids = new Uint32Array(ends.length);
  for (let place = 0; place < ends.length; place++) {
    const { hash, id } = nameUnsigned(bytes.subarray(ends[place - 1] ?? 0, ends[place]), sha256);
    hashes.set(hash, 32 * place);
    ids[place] = hashAscii(id);
  }
  return { hashes, ids };
}

function describe(
  { records, keys, contents, saidAt, times, publishedBy, publishers, warned, warnings }: PreparedRecords,
  fresh: readonly number[],
  startedAt: string,
  ids: Uint8Array,
  run: Run,
): FreshRecords {
  const counts: PublisherCount[] = [];
  for (const [publisher, own] of Map.groupBy(fresh, (place) => publishers[publishedBy[place] ?? 0] ?? '')) {
    const latest = own.reduce((last, place) => {
      const at = times[saidAt[place] ?? 0] ?? startedAt;
      return at > last ? at : last;
    }, '');
    const id = publisherId({ author: '', body: { publisher } });
    counts.push({ id, name: publisher, annotations: own.length, latest, signed: false });
  }
  return {
    run,
    // Of a list they are made ten times faster than one by one.
    records: new Uint32Array(fresh.map((place) => records[place] ?? 0)),
    contents: new Float64Array(fresh.map((place) => contents[place] ?? 0)),
    keys: new Float64Array(fresh.map((place) => keys[place] ?? 0)),
    ids,
    warned: new Uint16Array(fresh.map((place) => warned[place] ?? 0)),
    warnings,
    publishers: counts,
  };
}

function collect(
  segments: CollectedSegment[],
  prepared: PreparedRecords,
  fresh: readonly number[],
  ids: Uint32Array,
  run: Run,
): void {
  const last = segments.at(-1);
  const open = last && blocksIn(last.runs) < segmentBlocks ? segments.pop() : null;
  const { segment, runs } = open ?? { segment: collectSegment(), runs: [] };
  const first = blocksIn(runs) * blockSize;
  for (const [slot, place] of fresh.entries())
    segment.add(first + slot, { ...indexedBy({ id: '', body: wordsAt(prepared, place) }), id: ids[slot] ?? 0 });
  segments.push({ segment, runs: [...runs, run] });
}

/** What a record is found by. */
function wordsAt({ claims, speakers, others, writtenIn, languages }: PreparedRecords, place: number): Indexed['body'] {
  const { variants = [], citations = [] } = others.get(place) ?? {};
  const [text = null, speaker = null] = [claims[place], speakers[place]];
  const claim = text === null ? null : { text, variants, speaker, saidOn: null };
  return { claim, citations, language: languages[writtenIn[place] ?? 0] ?? '' };
}
