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

/** A file that looks like none of the formats. */
export class UnknownFormat extends Error {
  override readonly name = 'UnknownFormat';
}

/**
 * Read the records of a file, piece by piece; `-` is standard input.
 *
 * @throws UnknownFormat before the first record
 */
export async function* readFile(
  file: string,
  { format, publisher, address }: ReadFileOptions,
): AsyncGenerator<ReadRecord> {
  const stream: AsyncIterable<Uint8Array> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  let decoder: TextDecoder | null = null;
  let reader: ReturnType<typeof openReader> | null = null;
  for await (const bytes of stream) {
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
    if (!guessed) throw new UnknownFormat(`${file}: looks like none of claimreview, web-annotation, csv, pack`);
    return openReader(guessed, { address, csv: { publisher } });
  }
}
