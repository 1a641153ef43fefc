import { canonicalJson } from '../core/log/canonical-json.ts';
import { isAnnotation } from '../core/log/is-annotation.ts';
import { recordKey, shortHash } from '../core/log/record-identity.ts';
import type { TakenRecord } from '../core/model/imported.ts';
import type { Part } from '../messaging/file-parts.ts';
import { indexedBy } from '../store/segment.ts';
import { refusedWords } from './refused-words.ts';

/** A record that nobody signed, with all that can be said of it without the log: few texts, which travel well between threads. */
export interface Prepared extends Pick<TakenRecord, 'record' | 'at' | 'warnings'> {
  /** The annotation as canonical JSON; empty where it has another shape, or text that cannot be written. */
  readonly body: string;
  readonly publisher: string;
  readonly key: number;
  /** What it says, in short. */
  readonly content: number;
  /** Where in `PreparedPart.found` stands what it is found by: its words begin, its citations begin, both end. */
  readonly words: number;
  readonly citations: number;
  readonly end: number;
  /** Without a body: what can be shown of it. */
  readonly shown?: string;
}

/** A part of a file whose records are prepared. */
export interface PreparedPart extends Pick<Part, 'part' | 'events' | 'refused' | 'last'> {
  readonly prepared: readonly Prepared[];
  /** The hashes of the records' words and citations, record by record: one list travels in a fraction of the time that thousands take. */
  readonly found: Uint32Array;
}

const nothing = { body: '', publisher: '', key: 0, content: 0 } as const;

/** Do with a part's records what needs no database. */
export function preparePart({ part, taken, events, refused, last }: Part): PreparedPart {
  const found: number[] = [];
  const prepared = taken.map(({ record, annotation, at, warnings }): Prepared => {
    const body = isAnnotation(annotation) ? canonical(annotation) : '';
    const words = found.length;
    if (body === '') {
      const shown = refusedWords(annotation);
      return { ...nothing, record, at, warnings, words, citations: words, end: words, shown };
    }
    const { publisher } = annotation;
    const by = indexedBy({ id: '', body: annotation });
    for (const hash of by.words) found.push(hash);
    const citations = found.length;
    for (const hash of by.citations) found.push(hash);
    const [key, content, end] = [recordKey(annotation), shortHash(body), found.length];
    return { record, at, warnings, body, publisher, key, content, words, citations, end };
  });
  return { part, prepared, found: new Uint32Array(found), events, refused, last };
}

function canonical(annotation: TakenRecord['annotation']): string {
  try {
    return canonicalJson(annotation);
  } catch {
    return '';
  }
}
