import { guessEncoding } from '../core/interop/csv/guess-encoding.ts';
import type { ReadOptions } from '../core/interop/open-reader.ts';
import type { ReadRecord } from '../core/interop/reader.ts';
import type { Format } from '../core/model/imported.ts';
import type { ImportCalls, ImportProgress } from './import-calls.ts';

/** Records that travel in one part. What is noted of more of them the browser keeps in a file of its own, which takes it longer. */
const recordsInPart = 1_000;
/** Bytes of a file that are read at once, while those before them are looked at; Firefox may give a stream's all in one piece. For larger pieces Chromium has new memory each time. */
const bytesAtOnce = 500_000;
const headBytes = 65_536;

export type Part = Omit<ImportCalls['stage-import']['request'], 'job'>;

/** The beginning of a file as text, in the encoding that it seems to have. */
export async function readHead(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  return new TextDecoder(guessEncoding(bytes)).decode(bytes, { stream: true });
}

/**
 * Read a file and have its records staged, part by part.
 *
 * The parts of a file are the same at every reading: those that have arrived before are passed over.
 *
 * @param onRead is told how many bytes were read
 * @returns how the import stands; the one given when `ended` was aborted
 */
export async function stageParts(
  file: Blob,
  format: Format,
  options: ReadOptions,
  begun: ImportProgress,
  stage: (part: Part) => Promise<ImportProgress>,
  onRead: (bytes: number, progress: ImportProgress) => void,
  ended?: AbortSignal,
): Promise<ImportProgress> {
  let progress = begun;
  /** While one part is judged and stored, the next is read. */
  let sent: Promise<void> | null = null;
  for await (const { part, bytes } of partsOf(file, format, options)) {
    await sent;
    sent = null;
    if (ended?.aborted) return progress;
    if (part.part < progress.parts && !part.last) onRead(bytes, progress);
    else
      sent = stage(part).then((now) => {
        progress = now;
        onRead(bytes, now);
      });
    // Who waits for it meets the failure, after the next part was read.
    sent?.catch(() => undefined);
  }
  await sent;
  return progress;
}

/** The parts of a file; they are the same at every reading. */
export async function* partsOf(
  file: Blob,
  format: Format,
  options: ReadOptions,
): AsyncGenerator<{ readonly part: Part; readonly bytes: number }> {
  // Loaded with the first file: who only looks at annotations needs nothing that reads files.
  const { openReader } = await import('../core/interop/open-reader.ts');
  const reader = openReader(format, options);
  const decoder = new TextDecoder(guessEncoding(new Uint8Array(await file.slice(0, headBytes).arrayBuffer())));
  let waiting: ReadRecord[] = [];
  let number = 0;
  const read = (at: number) => {
    const reading = file.slice(at, at + bytesAtOnce).arrayBuffer();
    // Who waits for it meets the failure, after the piece before it was looked at.
    reading.catch(() => undefined);
    return reading;
  };
  let next = read(0);
  // A page's records all come at its end.
  for (let at = 0; at <= file.size; at += bytesAtOnce) {
    const piece = await next;
    const end = at + piece.byteLength;
    const ends = at + bytesAtOnce > file.size;
    if (!ends) next = read(at + bytesAtOnce);
    const text = decoder.decode(piece, { stream: !ends });
    // Let go of at once, so that the pieces to come have the same memory: the system gives new memory page by page.
    piece.transfer(0);
    waiting = [...waiting, ...reader.push(text), ...(ends ? reader.end() : [])];
    while (waiting.length > recordsInPart) {
      const cut = cutBefore(waiting);
      yield { part: toPart(number++, waiting.slice(0, cut), false), bytes: end };
      waiting = waiting.slice(cut);
    }
  }
  yield { part: toPart(number, waiting, true), bytes: file.size };
}

/** Where to end a part: before a publish event where one is near, so that an annotation's events stay together. */
function cutBefore(records: readonly ReadRecord[]): number {
  for (let at = recordsInPart; at > recordsInPart / 2; at--) {
    const record = records[at];
    if (!record || !('event' in record) || isPublish(record.event)) return at;
  }
  return recordsInPart;
}

function isPublish(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'publish';
}

function toPart(part: number, records: readonly ReadRecord[], last: boolean): Part {
  return {
    part,
    taken: records.flatMap((record) => ('annotation' in record ? [record] : [])),
    events: records.flatMap((record) => ('event' in record ? [record] : [])),
    refused: records.flatMap((record) => ('refusal' in record ? [record] : [])),
    last,
  };
}
