import { toClaimReview } from '../../core/interop/claim-review/to-claim-review.ts';
import { csvHeader, toCsvRow } from '../../core/interop/csv/to-csv.ts';
import { toPackLine } from '../../core/interop/pack/to-pack.ts';
import { toWebAnnotation } from '../../core/interop/web-annotation/to-web-annotation.ts';
import type { WriteRefusal, Written } from '../../core/interop/written.ts';
import type { CurrentAnnotation } from '../../core/model/event.ts';
import type { Format } from '../../core/model/imported.ts';
import type { ExportFilter } from '../../messaging/import-calls.ts';
import { callAgain } from './call-again.ts';
import type { DeskWorld } from './desk-world.ts';

/** A file that was made, and what its format could not hold. */
export interface Exported {
  readonly file: Blob;
  readonly written: number;
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
  const parts: string[] = [opening[format]];
  const refused = new Map<WriteRefusal, number>();
  const lost = new Map<string, number>();
  let written = 0;
  let after: string | null = null;
  do {
    const batch: Awaited<ReturnType<typeof nextBatch>> = await nextBatch(world, filter, after, ended);
    if (ended.aborted) return null;
    if (format === 'pack') {
      parts.push(batch.events.map(toPackLine).join(''));
      written += batch.annotations.length;
    } else {
      for (const annotation of batch.annotations) {
        const one = writers[format](annotation);
        if ('refused' in one) refused.set(one.refused, (refused.get(one.refused) ?? 0) + 1);
        else {
          parts.push(format === 'csv' ? one.value : `${written > 0 ? ',\n' : ''}${one.value}`);
          written++;
          for (const field of one.lost) lost.set(field, (lost.get(field) ?? 0) + 1);
        }
      }
    }
    onWritten(written);
    after = batch.next;
  } while (after !== null);
  parts.push(closing[format]);
  return { file: new Blob(parts, { type: types[format] }), written, refused, lost };
}

function nextBatch(world: DeskWorld, filter: ExportFilter, after: string | null, ended: AbortSignal) {
  return callAgain(world, 'export-pack', { filter, after }, ended);
}

type Write = (annotation: CurrentAnnotation) => Written<string>;

function asJson(write: (annotation: CurrentAnnotation) => Written<unknown>): Write {
  return (annotation) => {
    const one = write(annotation);
    return 'refused' in one ? one : { ...one, value: JSON.stringify(one.value) };
  };
}

const writers: Readonly<Record<Exclude<Format, 'pack'>, Write>> = {
  claimreview: asJson(toClaimReview),
  'web-annotation': asJson(toWebAnnotation),
  csv: toCsvRow,
};
const opening: Readonly<Record<Format, string>> = {
  pack: '',
  claimreview: '[',
  'web-annotation': '[',
  csv: csvHeader(),
};
const closing: Readonly<Record<Format, string>> = { pack: '', claimreview: ']\n', 'web-annotation': ']\n', csv: '' };
const types: Readonly<Record<Format, string>> = {
  pack: 'application/x-ndjson',
  claimreview: 'application/ld+json',
  'web-annotation': 'application/ld+json',
  csv: 'text/csv',
};
