import { guessEncoding } from '../core/interop/csv/guess-encoding.ts';
import type { ReadOptions } from '../core/interop/open-reader.ts';
import type { ReadRecord } from '../core/interop/reader.ts';
import type { Format } from '../core/model/imported.ts';
import type { ImportCalls, ImportProgress } from './import-calls.ts';

/** Records that travel in one part. What is noted of more of them the browser keeps in a file of its own, which takes it longer. */
const recordsInPart = 1_000;
/** Of a pack one part has more of them, but never more than so many, so that an annotation's events stay together. */
const mostInPart = 1_500;
/** Bytes of a file that are read at once, while those before them are looked at: to ask for some takes Chromium as long as looking at many. */
const bytesAtOnce = 4_000_000;
/** Bytes of those that become text at once: what is made of it is soon let go of. */
const bytesInText = 250_000;
const headBytes = 65_536;

export type Part = Omit<ImportCalls['stage-import']['request'], 'job'>;

/** Collects the records of one part of a file. */
export interface PartCollector<Made> {
  add(record: ReadRecord): void;
  /** @param last whether the file ends with it */
  finish(last: boolean): Made;
}

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
  for await (const { made: part, bytes } of partsOf(file, format, options, collectPart)) {
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

/**
 * Read a file, and make what is wanted of each of its parts; they are the same at every reading.
 *
 * @param begin is told a part's number, and given its records as they are read: what is made of one at once need not be kept
 */
export async function* partsOf<Made>(
  file: Blob,
  format: Format,
  options: ReadOptions,
  begin: (part: number) => PartCollector<Made>,
): AsyncGenerator<{ readonly made: Made; readonly bytes: number }> {
  let number = 0;
  let part = begin(number);
  let count = 0;
  let bytes = 0;
  for await (const { records, end } of recordsOf(file, format, options)) {
    bytes = end;
    for (const record of records) {
      if (count >= recordsInPart && (count === mostInPart || beginsAnnotation(record))) {
        yield { made: part.finish(false), bytes };
        part = begin(++number);
        count = 0;
      }
      part.add(record);
      count++;
    }
  }
  yield { made: part.finish(true), bytes };
}

/** The records of a file as they are read, and where in the file that has come, in bytes. */
async function* recordsOf(
  file: Blob,
  format: Format,
  options: ReadOptions,
): AsyncGenerator<{ readonly records: readonly ReadRecord[]; readonly end: number }> {
  // Loaded with the first file: who only looks at annotations needs nothing that reads files.
  const { openReader } = await import('../core/interop/open-reader.ts');
  const reader = openReader(format, options);
  const decoder = new TextDecoder(guessEncoding(new Uint8Array(await file.slice(0, headBytes).arrayBuffer())));
  const read = (at: number) => {
    const reading = file.slice(at, at + bytesAtOnce).arrayBuffer();
    // Who waits for it meets the failure, after the bytes before it were looked at.
    reading.catch(() => undefined);
    return reading;
  };
  let next = read(0);
  for (let start = 0; start < file.size; start += bytesAtOnce) {
    const bytes = new Uint8Array(await next);
    next = read(start + bytesAtOnce);
    for (let at = 0; at < bytes.length; at += bytesInText) {
      const some = bytes.subarray(at, at + bytesInText);
      yield { records: reader.push(decoder.decode(some, { stream: true })), end: start + at + some.length };
    }
    // Let go of at once, so that the bytes to come have the same memory: the system gives new memory page by page.
    bytes.buffer.transfer(0);
  }
  // A page's records all come at its end.
  yield { records: [...reader.push(decoder.decode()), ...reader.end()], end: file.size };
}

/** Whether a record is the first one of an annotation. */
function beginsAnnotation(record: ReadRecord): boolean {
  return !('event' in record) || isPublish(record.event);
}

function isPublish(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'kind' in event && event.kind === 'publish';
}

function collectPart(part: number): PartCollector<Part> {
  const [taken, events, refused]: [Part['taken'][number][], Part['events'][number][], Part['refused'][number][]] = [
    [],
    [],
    [],
  ];
  return {
    add(record) {
      if ('annotation' in record) taken.push(record);
      else if ('event' in record) events.push(record);
      else refused.push(record);
    },
    finish: (last) => ({ part, taken, events, refused, last }),
  };
}
