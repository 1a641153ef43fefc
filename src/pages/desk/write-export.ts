import type { WriteRefusal } from '../../core/interop/written.ts';
import type { Format } from '../../core/model/imported.ts';
import type { ExportFilter } from '../../messaging/import-calls.ts';
import { callAgain } from './call-again.ts';
import type { DeskWorld } from './desk-world.ts';

/** A file that was made, and what its format could not hold. */
export interface Exported {
  readonly file: Blob;
  /** What such files end in, without the point. */
  readonly ending: string;
  readonly written: number;
  /** How many versions of them the file holds: all in a pack, one each in the other forms. */
  readonly versions: number;
  /** Annotations that could not be written, by reason. */
  readonly refused: ReadonlyMap<WriteRefusal, number>;
  /** Fields that the format has no place for, by how many annotations have them. */
  readonly lost: ReadonlyMap<string, number>;
}

/** Write the annotations that a filter lets through, batch after batch; `null` when `ended` was aborted. */
export async function writeExport(
  world: DeskWorld,
  format: Format,
  filter: ExportFilter,
  onWritten: (count: number) => void,
  ended: AbortSignal,
): Promise<Exported | null> {
  // Who only looks at annotations needs nothing that writes files.
  const { openWriter } = await import('../../core/interop/open-writer.ts');
  const writer = openWriter(format);
  const parts: string[] = [];
  const refused = new Map<WriteRefusal, number>();
  const lost = new Map<string, number>();
  let written = 0;
  let versions = 0;
  let after: string | null = null;
  do {
    const batch: Awaited<ReturnType<typeof nextBatch>> = await nextBatch(world, filter, after, ended);
    if (ended.aborted) return null;
    const { text, notes } = writer.push(batch.annotations, batch.events);
    parts.push(text);
    written += batch.annotations.length;
    for (const note of notes) {
      for (const field of note.lost) count(lost, field);
      if (note.refused) {
        count(refused, note.refused);
        written--;
      }
    }
    versions += batch.events.filter(({ kind }) => kind !== 'reply' && kind !== 'delegate').length;
    onWritten(written);
    after = batch.next;
  } while (after !== null);
  parts.push(writer.end());
  const { mediaType, ending } = writer;
  return {
    file: new Blob(parts, { type: mediaType }),
    ending,
    written,
    versions: format === 'pack' ? versions : written,
    refused,
    lost,
  };
}

function nextBatch(world: DeskWorld, filter: ExportFilter, after: string | null, ended: AbortSignal) {
  return callAgain(world, 'export-pack', { filter, after }, ended);
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
