import { type PartCollector, partsOf } from '../messaging/file-parts.ts';
import type { ReadRequest } from '../messaging/importer-calls.ts';
import { type PreparedPart, type PreparedRecords, prepareRecords } from './import-prepare.ts';

/** How many parts are read before the first of them is stored. */
const mostAhead = 6;

/** A part of a file, `null` where it had arrived before, and how many bytes of the file were read. */
interface ReadPart {
  readonly part: PreparedPart | null;
  readonly bytes: number;
}

/** What the reading thread says; after `null` nothing comes any more. */
type Said = ReadPart | { readonly failed: string } | null;

/** The parts of a file that another thread reads, which is some of them ahead at most. */
export async function* partsFrom(port: MessagePort): AsyncGenerator<ReadPart> {
  const said: Said[] = [];
  let heard = () => {};
  port.onmessage = ({ data }: MessageEvent<Said>) => {
    said.push(data);
    heard();
  };
  try {
    for (;;) {
      if (said.length === 0)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      const one = said.shift();
      if (!one) return;
      if ('failed' in one) throw new Error(one.failed);
      yield one;
      const room = one.part?.prepared.texts.buffer;
      port.postMessage(room, room ? [room] : []);
    }
  } finally {
    port.close();
  }
}

/** The other side of `partsFrom`: each message that comes back makes room for one more part, and brings the memory that one came in. */
export function givePartsTo(port: MessagePort, request: ReadRequest): void {
  let room = mostAhead;
  let more = () => {};
  const rooms: ArrayBuffer[] = [];
  port.onmessage = ({ data }: MessageEvent<ArrayBuffer | undefined>) => {
    if (data) rooms.push(data);
    room++;
    more();
  };
  const say = (one: Said) => {
    port.postMessage(one, one && 'part' in one && one.part ? buffersOf(one.part.prepared) : []);
  };
  const takeRoom = () => rooms.pop();
  give(request, takeRoom, async (one) => {
    say(one);
    room--;
    if (room === 0)
      await new Promise<void>((resolve) => {
        more = resolve;
      });
  }).then(
    () => say(null),
    (error: unknown) => say({ failed: String(error) }),
  );
}

async function give(
  { file, format, options, begun }: ReadRequest,
  takeRoom: () => ArrayBuffer | undefined,
  hand: (one: ReadPart) => Promise<void>,
): Promise<void> {
  const begin = (part: number) =>
    part < begun.parts ? passOver(part) : prepareRecords(part, begun.startedAt, takeRoom());
  for await (const { made, bytes } of partsOf(file, format, options, begin))
    await hand({ part: made.part < begun.parts && !made.last ? null : made, bytes });
}

/** Of a part that has arrived before nothing is wanted but that it ends the file. */
function passOver(part: number): PartCollector<PreparedPart> {
  const nothing = prepareRecords(part, '');
  return { add: () => undefined, finish: nothing.finish };
}

/** What is handed on without a copy. */
function buffersOf(prepared: PreparedRecords): Transferable[] {
  return Object.values(prepared).flatMap((list) => (ArrayBuffer.isView(list) ? list.buffer : []));
}
