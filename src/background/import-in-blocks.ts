import { nameUnsigned } from '../core/log/write-unsigned.ts';
import { hashAscii } from '../core/matching/term-hash.ts';
import type { Warning } from '../core/model/imported.ts';
import { blockSize, segmentBlocks } from '../store/block-size.ts';
import type { Database, PublisherCount } from '../store/database.ts';
import type { FreshRecords, ImportDatabase, ImportJob } from '../store/import-database.ts';
import type { Run } from '../store/index-rows.ts';
import { blocksIn } from '../store/index-state.ts';
import { addToCounts } from '../store/keep-counts.ts';
import { collectSegment } from '../store/segment.ts';
import { type CollectedSegment, stageBlocks } from '../store/staged.ts';
import type { Fresh } from './import-judge.ts';
import type { PreparedPart } from './import-prepare.ts';
import { takeFresh } from './import-take-fresh.ts';
import { sha256 } from './sha-256.ts';

/** A fresh record as the log keeps it, and its event's id as it is in bytes. */
type Written = Fresh & ReturnType<typeof nameUnsigned> & { readonly text: Uint8Array };

/** How new records go into the log without being written twice; the worker, which has no room for it, is given none. */
export interface InBlocks {
  /** @param part that the records came with */
  write(database: Database, job: string, fresh: readonly Fresh[], part: PreparedPart): Promise<FreshRecords>;
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
    async write(database, job, fresh, { texts, found }) {
      const written = fresh.map((one): Written => {
        const text = texts.subarray(one.from, one.to);
        return { ...one, text, ...nameUnsigned(text, sha256) };
      });
      const run = await stageBlocks(
        database,
        job,
        written.map(({ text }) => text),
      );
      if (mind?.job !== job) mind = { job, segments: [] };
      collect(mind.segments, written, found, run);
      return describe(written, run);
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

function describe(written: readonly Written[], run: Run): FreshRecords {
  const warnings: (readonly Warning[])[] = [];
  const known = new Map<readonly Warning[], number>();
  const warned = written.map(({ warnings: own }) => {
    const place = known.get(own) ?? warnings.push(own) - 1;
    known.set(own, place);
    return place;
  });
  const publishers = new Map<string, PublisherCount>();
  const counted = written.map(({ publisher, at }) => ({
    author: '',
    body: { publisher },
    revisedAt: at,
    signed: false,
  }));
  addToCounts(publishers, counted, 1);
  return {
    run,
    // Of a list they are made ten times faster than one by one.
    records: new Uint32Array(written.map(({ record }) => record)),
    contents: new Float64Array(written.map(({ content }) => content)),
    keys: new Float64Array(written.map(({ key }) => key)),
    ids: joinHashes(written),
    warned: new Uint16Array(warned),
    warnings,
    publishers: [...publishers.values()],
  };
}

function joinHashes(written: readonly Written[]): Uint8Array {
  const ids = new Uint8Array(32 * written.length);
  for (const [place, { hash }] of written.entries()) ids.set(hash, 32 * place);
  return ids;
}

function collect(segments: CollectedSegment[], written: readonly Written[], found: Uint32Array, run: Run): void {
  const last = segments.at(-1);
  const open = last && blocksIn(last.runs) < segmentBlocks ? segments.pop() : null;
  const { segment, runs } = open ?? { segment: collectSegment(), runs: [] };
  const first = blocksIn(runs) * blockSize;
  for (const [place, { id, words, citations, end }] of written.entries())
    segment.add(first + place, {
      id: hashAscii(id),
      words: found.subarray(words, citations),
      citations: found.subarray(citations, end),
    });
  segments.push({ segment, runs: [...runs, run] });
}
