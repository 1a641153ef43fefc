import { isAnnotation } from '../core/log/annotation-shape.ts';
import { canonicalJson } from '../core/log/canonical-json.ts';
import { compareWith, recordKey, recordName, shortHash } from '../core/log/record-identity.ts';
import { writeUnsigned } from '../core/log/write-unsigned.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation, PublishEvent } from '../core/model/event.ts';
import type { RefusedRecord, TakenRecord } from '../core/model/imported.ts';
import { getAnnotations } from '../store/annotations.ts';
import { parseSlot } from '../store/blocks.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, Ready, StagedRecord } from '../store/import-database.ts';
import { annotationsOfOrigins } from '../store/origins.ts';
import { sha256 } from './sha-256.ts';

/** The records of one import that were new: by their keys, what each says in short. */
export type Seen = Map<number, number>;

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
): Promise<StagedRecord[]> {
  const refused: StagedRecord[] = [];
  const sound = records.flatMap(({ annotation, ...record }) => {
    const body = isAnnotation(annotation) ? canonical(annotation) : null;
    if (body) return [{ ...record, annotation, body, key: recordKey(annotation) }];
    refused.push(stageRefusal({ record: record.record, refusal: 'shape', field: '' }));
    return [];
  });
  const standing = await standingOf(database, imports, sound);
  const judged = sound.map(({ record, annotation, body, key, at: said, warnings }, place): StagedRecord => {
    const at = said ?? startedAt;
    const stands = standing[place];
    const shown = { ...shownOf(annotation), record, warnings, annotation, at };
    if (stands) return { ...shown, outcome: compareWith(stands, annotation, said), standing: stands.id };
    const content = shortHash(body);
    const before = seen.get(key);
    if (before !== undefined) return { ...shown, outcome: before === content ? 'unchanged' : 'changed' };
    seen.set(key, content);
    const ready = { key, text: writeUnsigned(body, at, sha256) };
    return { record, outcome: 'new', words: '', publisher: '', warnings, ready };
  });
  return [...judged, ...refused];
}

/** What `judgeRecords` keeps in mind of a new record. */
export function seenOf({ ready }: StagedRecord): readonly [key: number, content: number] | null {
  const body = ready && readyEvent(ready).body;
  return body ? [ready.key, shortHash(canonicalJson(body))] : null;
}

/** The event that a new record becomes. */
export function readyEvent({ text }: Ready): PublishEvent {
  const [event] = parseSlot(text);
  if (event?.kind !== 'publish') throw new TypeError('a record that is ready is a publish event');
  return event;
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

/** What a preview shows of a record. */
export function shownIn({ words, publisher, ready }: StagedRecord): Pick<StagedRecord, 'words' | 'publisher'> {
  return ready ? shownOf(readyEvent(ready).body) : { words, publisher };
}

/** What a preview shows of an annotation. */
export function shownOf({ claim, citations, publisher }: Annotation): Pick<StagedRecord, 'words' | 'publisher'> {
  return { words: claim?.text ?? citations.join(', '), publisher };
}
