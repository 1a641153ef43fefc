import { partsOf } from '../messaging/file-parts.ts';
import type { ReadRequest } from '../messaging/importer-calls.ts';
import { type PreparedPart, preparePart } from './import-prepare.ts';

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
      const room = one.part?.texts.buffer;
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
    const handed = one && 'part' in one && one.part ? [one.part.texts.buffer, one.part.found.buffer] : [];
    port.postMessage(one, handed);
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
  for await (const { part, bytes } of partsOf(file, format, options)) {
    const isKept = part.part < begun.parts && !part.last;
    await hand({ part: isKept ? null : preparePart(part, begun.startedAt, takeRoom()), bytes });
  }
}
