import { compareWith, recordName } from '../core/log/record-identity.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { RefusedRecord } from '../core/model/imported.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { annotationsOfOrigins } from '../store/origins.ts';
import type { PreparedRecords } from './import-prepare.ts';

/** The records of one import that were new: by their keys, what each says in short. */
export type Seen = Map<number, number>;

/** What was judged of a part's records. */
export interface Judged {
  /** All but the fresh ones. */
  readonly records: readonly StagedRecord[];
  /** The places of those that are new and that nobody signed. */
  readonly fresh: readonly number[];
}

/**
 * Judge unsigned records by what stands under their origin.
 *
 * @param seen the new records that came before; those among these are added, for what comes twice in one file is new once
 */
export async function judgeRecords(
  database: Database,
  imports: ImportDatabase,
  { startedAt }: Pick<ImportJob, 'startedAt'>,
  prepared: PreparedRecords,
  seen: Seen,
): Promise<Judged> {
  const { keys, contents, shown } = prepared;
  const staged: StagedRecord[] = [];
  const fresh: number[] = [];
  for (const [place, words] of shown)
    staged.push(stageRefusal({ record: prepared.records[place] ?? 0, refusal: 'shape', field: '', words }));
  // Of what is new nothing is parsed.
  const standing = await standingOf(database, imports, keys, (place) => annotationAt(prepared, place));
  for (let place = 0; place < keys.length; place++) {
    if (shown.has(place)) continue;
    const [key = 0, content = 0] = [keys[place], contents[place]];
    const stands = standing[place];
    const before = seen.get(key);
    if (!stands && before === undefined) {
      seen.set(key, content);
      fresh.push(place);
      continue;
    }
    const annotation = annotationAt(prepared, place);
    const { record, warnings, said } = recordAt(prepared, place);
    const outcome = stands ? compareWith(stands, annotation, said) : before === content ? 'unchanged' : 'changed';
    const kept = outcome === 'changed' && { annotation, at: said ?? startedAt };
    staged.push({
      ...shownOf(annotation),
      record,
      warnings,
      outcome,
      ...kept,
      ...(stands && { standing: stands.id }),
    });
  }
  return { records: staged, fresh };
}

/** What a record's file says of it. */
export function recordAt({ records, saidAt, times, warned, warnings }: PreparedRecords, place: number) {
  return {
    record: records[place] ?? 0,
    said: times[saidAt[place] ?? 0] ?? null,
    warnings: warnings[warned[place] ?? 0] ?? [],
  };
}

const decoder = new TextDecoder();

/** The annotation that a record was prepared from. */
export function annotationAt({ texts, ends }: PreparedRecords, place: number): Annotation {
  const [{ body }] = JSON.parse(decoder.decode(texts.subarray(ends[place - 1] ?? 0, ends[place])));
  return body;
}

/** What stands of the records that annotations are, by their keys, in their order. */
export async function standingOf(
  database: Database,
  imports: ImportDatabase,
  keys: ArrayLike<number>,
  annotationOf: (place: number) => Annotation | undefined,
): Promise<(CurrentAnnotation | undefined)[]> {
  const ids = await annotationsOfOrigins(imports, keys);
  const known = ids.flatMap((id) => id ?? []);
  const byId = new Map(
    known.length > 0 ? (await getAnnotations(database, known)).map((annotation) => [annotation.id, annotation]) : [],
  );
  return ids.map((id, place) => {
    const stands = id === undefined ? undefined : byId.get(id);
    const record = stands && annotationOf(place);
    return stands && record && recordName(stands.body) === recordName(record) ? stands : undefined;
  });
}

export function stageRefusal({ record, refusal, field, words = '' }: RefusedRecord): StagedRecord {
  return { record, outcome: 'refused', words, publisher: '', warnings: [], refused: { refusal, field } };
}

/** What a preview shows of an annotation. */
export function shownOf({ claim, citations, publisher }: Annotation): Pick<StagedRecord, 'words' | 'publisher'> {
  return { words: claim?.text ?? citations.join(', '), publisher };
}
