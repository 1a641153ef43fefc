import { compareWith, recordName } from '../core/log/record-identity.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { RefusedRecord } from '../core/model/imported.ts';
import { getAnnotations } from '../store/annotations.ts';
import type { Database } from '../store/database.ts';
import type { ImportDatabase, ImportJob, StagedRecord } from '../store/import-database.ts';
import { annotationsOfOrigins } from '../store/origins.ts';
import type { Prepared, PreparedPart } from './import-prepare.ts';

/** The records of one import that were new: by their keys, what each says in short. */
export type Seen = Map<number, number>;

/** A new record that nobody signed. */
export type Fresh = Prepared & { readonly at: string };

/**
 * Judge unsigned records by what stands under their origin.
 *
 * @param seen the new records that came before; those among these are added, for what comes twice in one file is new once
 */
export async function judgeRecords(
  database: Database,
  imports: ImportDatabase,
  { startedAt }: Pick<ImportJob, 'startedAt'>,
  { prepared: records, texts }: Pick<PreparedPart, 'prepared' | 'texts'>,
  seen: Seen,
): Promise<{ readonly records: readonly StagedRecord[]; readonly fresh: readonly Fresh[] }> {
  const staged: StagedRecord[] = [];
  const fresh: Fresh[] = [];
  const sound = records.flatMap((prepared) => {
    // Of what is new nothing is parsed.
    if (prepared.to > prepared.from)
      return [{ prepared, key: prepared.key, annotation: () => annotationIn(texts, prepared) }];
    const { record, shown = '' } = prepared;
    staged.push(stageRefusal({ record, refusal: 'shape', field: '', words: shown }));
    return [];
  });
  const standing = await standingOf(database, imports, sound);
  for (const [place, { prepared, key, annotation: parse }] of sound.entries()) {
    const { record, at: said, warnings, content } = prepared;
    const at = said ?? startedAt;
    const stands = standing[place];
    const before = seen.get(key);
    if (!stands && before === undefined) {
      seen.set(key, content);
      fresh.push({ ...prepared, at });
      continue;
    }
    const annotation = parse();
    const shown = { ...shownOf(annotation), record, warnings };
    const outcome = stands ? compareWith(stands, annotation, said) : before === content ? 'unchanged' : 'changed';
    const kept = outcome === 'changed' && { annotation, at };
    staged.push({ ...shown, outcome, ...kept, ...(stands && { standing: stands.id }) });
  }
  return { records: staged, fresh };
}

const decoder = new TextDecoder();

/** The annotation that a record was prepared from. */
export function annotationIn(texts: Uint8Array, { from, to }: Prepared): Annotation {
  const [{ body }] = JSON.parse(decoder.decode(texts.subarray(from, to)));
  return body;
}

/** What stands of the records that annotations are, by their keys, in their order. */
export async function standingOf(
  database: Database,
  imports: ImportDatabase,
  records: readonly { readonly annotation: () => Annotation; readonly key: number }[],
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
    const record = stands && records[place]?.annotation();
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
