import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/**
 * Answer JSON lines, one line for one, in their order. Blank lines are passed over.
 *
 * @param read returns the record, or what is wrong with it
 * @returns the exit status: 1 when a line was bad, which standard error says with its number
 */
export async function readJsonLines<Item>(
  input: Readable,
  read: (record: unknown) => Item | string,
  answer: (item: Item) => unknown,
): Promise<number> {
  let status = 0;
  let number = 0;
  // Split at line feeds alone: a JSON text may hold U+2028, which line readers take for an end of line.
  for (const line of (await text(input)).split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const item = parse(line, read);
    if (typeof item === 'string') {
      process.stderr.write(`line ${number}: ${item}\n`);
      status = 1;
    } else await write(`${JSON.stringify(answer(item.item))}\n`);
  }
  return status;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse<Item>(line: string, read: (record: unknown) => Item | string): { item: Item } | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const item = read(record);
  return typeof item === 'string' ? item : { item };
}

/** Wait where the reader is slower than we are, so that memory stays flat. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
