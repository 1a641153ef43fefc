import { createReadStream } from 'node:fs';
import { guessEncoding } from '../core/interop/csv/guess-encoding.ts';
import { guessFormat } from '../core/interop/guess-format.ts';
import { openReader } from '../core/interop/open-reader.ts';
import type { ReadRecord } from '../core/interop/reader.ts';
import type { Format } from '../core/model/imported.ts';

export interface ReadFileOptions {
  /** `null`: guessed. */
  readonly format: Format | null;
  /** Who publishes records that name nobody. */
  readonly publisher: string;
  /** The address that the file stands under; `null` when it is not known. */
  readonly address: string | null;
}

/** A file that is not there, may not be read, or looks like none of the formats; the message names it. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead';
}

/** What a format and an encoding are guessed from; a pipe may bring it in small pieces. */
const headBytes = 65_536;

/**
 * Read the records of a file, piece by piece; `-` is standard input.
 *
 * @throws CannotRead
 */
export async function* readFile(
  file: string,
  { format, publisher, address }: ReadFileOptions,
): AsyncGenerator<ReadRecord> {
  let decoder: TextDecoder | null = null;
  let reader: ReturnType<typeof openReader> | null = null;
  const pieces = piecesOf(file);
  for (;;) {
    const { value: bytes } = await readable(file, () => pieces.next());
    if (!bytes) break;
    decoder ??= new TextDecoder(guessEncoding(bytes));
    const text = decoder.decode(bytes, { stream: true });
    reader ??= open(text);
    yield* reader.push(text);
  }
  if (!reader || !decoder) return;
  yield* reader.push(decoder.decode());
  yield* reader.end();

  function open(head: string) {
    const guessed = format ?? guessFormat(file, head);
    if (!guessed) throw new CannotRead(`${file}: looks like none of claimreview, web-annotation, csv, pack`);
    return openReader(guessed, { address, csv: { publisher } });
  }
}

/** The bytes of a file, the first piece long enough to guess from. */
async function* piecesOf(file: string): AsyncGenerator<Uint8Array, undefined> {
  const stream: AsyncIterable<Uint8Array> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  let head = Buffer.alloc(0);
  for await (const bytes of stream) {
    if (head.length >= headBytes) yield bytes;
    else {
      head = Buffer.concat([head, bytes]);
      if (head.length >= headBytes) yield head;
    }
  }
  if (head.length > 0 && head.length < headBytes) yield head;
}

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'is a folder'],
  ['EACCES', 'may not be read'],
]);

/**
 * Read from a file, and say what keeps it from being read in words.
 *
 * @throws CannotRead
 */
export async function readable<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS.get(String(error.code)) : undefined;
    throw reason ? new CannotRead(`${file}: ${reason}`) : error;
  }
}
