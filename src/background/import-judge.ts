import { readAnnotation } from '../core/log/annotation-shape.ts';
import { compareWith, recordKey, recordName } from '../core/log/record-identity.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { RefusedRecord, TakenRecord } from '../core/model/imported.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { annotationsOfOrigins } from '../store/origins.ts';

/** Judge unsigned records by what stands under their origin. */
export async function judgeRecords(
  database: Database,
  imports: ImportDatabase,
  { startedAt }: ImportJob,
  records: readonly TakenRecord[],
): Promise<StagedRecord[]> {
  const read = records.map((record) => ({ ...record, annotation: readAnnotation(record.annotation) }));
  const sound = read.flatMap(({ annotation, ...record }) => (annotation ? [{ ...record, annotation }] : []));
  const standing = await standingOf(
    database,
    imports,
    sound.map(({ annotation }) => annotation),
  );
  const judged = sound.map(({ record, annotation, at, warnings }, place): StagedRecord => {
    const stands = standing[place];
    return {
      ...shownOf(annotation),
      record,
      outcome: stands ? compareWith(stands, annotation, at) : 'new',
      warnings,
      annotation,
      at: at ?? startedAt,
      ...(stands && { standing: stands.id }),
    };
  });
  const refused = read.flatMap(({ record, annotation }) =>
    annotation ? [] : [stageRefusal({ record, refusal: 'shape', field: '' })],
  );
  return [...judged, ...refused];
}

/** What stands of the records that annotations are, in their order. */
export async function standingOf(
  database: Database,
  imports: ImportDatabase,
  records: readonly Annotation[],
): Promise<(CurrentAnnotation | undefined)[]> {
  const ids = await annotationsOfOrigins(imports, records.map(recordKey));
  const known = ids.flatMap((id) => id ?? []);
  const byId = new Map(
    known.length > 0 ? (await getAnnotations(database, known)).map((annotation) => [annotation.id, annotation]) : [],
  );
  return ids.map((id, place) => {
    const stands = id === undefined ? undefined : byId.get(id);
    const record = records[place];
    return stands && record && recordName(stands.body) === recordName(record) ? stands : undefined;
  });
}

export function stageRefusal({ record, refusal, field }: RefusedRecord): StagedRecord {
  return { record, outcome: 'refused', words: '', publisher: '', warnings: [], refused: { refusal, field } };
}

/** What a preview shows of an annotation. */
export function shownOf({ claim, citations, publisher }: Annotation): Pick<StagedRecord, 'words' | 'publisher'> {
  return { words: claim?.text ?? citations.join(', '), publisher };
}
