import { isAnnotation } from '../core/log/annotation-shape.ts';
import { canonicalJson } from '../core/log/canonical-json.ts';
import { recordKey, shortHash } from '../core/log/record-identity.ts';
import type { TakenRecord, Warning } from '../core/model/imported.ts';
import type { Part } from '../messaging/file-parts.ts';
import { type IndexedBy, indexedBy } from '../store/segment.ts';

/** A record that nobody signed, with all that can be said of it without the log: few texts, which travel well between threads. */
export interface Prepared extends Pick<TakenRecord, 'record' | 'at' | 'warnings'> {
  /** The annotation as canonical JSON; empty where it has another shape, or text that cannot be written. */
  readonly body: string;
  readonly publisher: string;
  readonly key: number;
  /** What it says, in short. */
  readonly content: number;
  /** What it is found by, its id aside. */
  readonly by: IndexedBy;
}

/** A part of a file whose records are prepared. */
export interface PreparedPart extends Pick<Part, 'part' | 'events' | 'refused' | 'last'> {
  readonly prepared: readonly Prepared[];
}

const nothing = { body: '', publisher: '', key: 0, content: 0, by: { id: 0, words: [], citations: [] } } as const;

/** Do with a part's records what needs no database. */
export function preparePart({ part, taken, events, refused, last }: Part): PreparedPart {
  /** Records share their lists of warnings: one list is copied once where a part is handed on. */
  const known = new Map<string, readonly Warning[]>();
  const prepared = taken.map(({ record, annotation, at, warnings: own }): Prepared => {
    const text = JSON.stringify(own);
    const warnings = known.get(text) ?? own;
    known.set(text, warnings);
    const body = isAnnotation(annotation) ? canonical(annotation) : '';
    if (body === '') return { ...nothing, record, at, warnings };
    const { publisher } = annotation;
    const by = indexedBy({ id: '', body: annotation });
    return { record, at, warnings, body, publisher, key: recordKey(annotation), content: shortHash(body), by };
  });
  return { part, prepared, events, refused, last };
}

function canonical(annotation: TakenRecord['annotation']): string {
  try {
    return canonicalJson(annotation);
  } catch {
    return '';
  }
}
