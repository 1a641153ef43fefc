import { isAnnotation } from '../core/log/annotation-shape.ts';
import { canonicalJson } from '../core/log/canonical-json.ts';
import { compareWith, recordKey, recordName, shortHash } from '../core/log/record-identity.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { RefusedRecord, TakenRecord } from '../core/model/imported.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { annotationsOfOrigins } from '../store/origins.ts';

/** The records of one import that were new: by their keys, what each says in short. */
export type Seen = Map<number, number>;

/** A new record that nobody signed. */
export interface Fresh extends Pick<TakenRecord, 'record' | 'annotation' | 'warnings'> {
  /** The annotation as canonical JSON. */
  readonly body: string;
  readonly key: number;
  /** What it says, in short. */
  readonly content: number;
  readonly at: string;
}

/**
 * Judge unsigned records by what stands under their origin.
 *
 * @param seen the new records that came before; those among these are added, for what comes twice in one file is new once
 */
export async function judgeRecords(
  database: Database,
  imports: ImportDatabase,
  { startedAt }: ImportJob,
  records: readonly TakenRecord[],
  seen: Seen,
): Promise<{ readonly records: readonly StagedRecord[]; readonly fresh: readonly Fresh[] }> {
  const staged: StagedRecord[] = [];
  const fresh: Fresh[] = [];
  const sound = records.flatMap(({ annotation, ...record }) => {
    const body = isAnnotation(annotation) ? canonical(annotation) : null;
    if (body) return [{ ...record, annotation, body, key: recordKey(annotation) }];
    staged.push(stageRefusal({ record: record.record, refusal: 'shape', field: '' }));
    return [];
  });
  const standing = await standingOf(database, imports, sound);
  for (const [place, { record, annotation, body, key, at: said, warnings }] of sound.entries()) {
    const at = said ?? startedAt;
    const stands = standing[place];
    const content = shortHash(body);
    const before = seen.get(key);
    if (!stands && before === undefined) {
      seen.set(key, content);
      fresh.push({ record, annotation, warnings, body, key, content, at });
      continue;
    }
    const shown = { ...shownOf(annotation), record, warnings };
    const outcome = stands ? compareWith(stands, annotation, said) : before === content ? 'unchanged' : 'changed';
    const kept = outcome === 'changed' && { annotation, at };
    staged.push({ ...shown, outcome, ...kept, ...(stands && { standing: stands.id }) });
  }
  return { records: staged, fresh };
}

/** `null`: it has text that cannot be written. */
function canonical(annotation: Annotation): string | null {
  try {
    return canonicalJson(annotation);
  } catch {
    return null;
  }
}

/** What stands of the records that annotations are, by their keys, in their order. */
export async function standingOf(
  database: Database,
  imports: ImportDatabase,
  records: readonly { readonly annotation: Annotation; readonly key: number }[],
): Promise<(CurrentAnnotation | undefined)[]> {
  const ids = await annotationsOfOrigins(
    imports,
    records.map(({ key }) => key),
  );
  const known = ids.flatMap((id) => id ?? []);
  const byId = new Map(
    known.length > 0 ? (await getAnnotations(database, known)).map((annotation) => [annotation.id, annotation]) : [],
  );
  return ids.map((id, place) => {
    const stands = id === undefined ? undefined : byId.get(id);
    const record = records[place]?.annotation;
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
