import { canonicalJson } from '../core/log/canonical-json.ts';
import { isAhead } from '../core/log/is-ahead.ts';
import { isAnnotation } from '../core/log/is-annotation.ts';
import { recordKey, shortHash } from '../core/log/record-identity.ts';
import { writeUnsigned } from '../core/log/write-unsigned.ts';
import type { TakenRecord, Warning } from '../core/model/imported.ts';
import type { Part } from '../messaging/file-parts.ts';
import { indexedBy } from '../store/segment.ts';
import { joinTexts } from './join-texts.ts';
import { refusedWords } from './refused-words.ts';

/** A record that nobody signed, with all that can be said of it without the log: few numbers, which travel well between threads. */
export interface Prepared extends Pick<TakenRecord, 'record' | 'at' | 'warnings'> {
  /** Where in `PreparedPart.texts` its event stands; nothing where it has another shape, or text that cannot be written. */
  readonly from: number;
  readonly to: number;
  readonly publisher: string;
  readonly key: number;
  /** What it says, in short. */
  readonly content: number;
  /** Where in `PreparedPart.found` stands what it is found by: its words begin, its citations begin, both end. */
  readonly words: number;
  readonly citations: number;
  readonly end: number;
  /** Without a text: what can be shown of it. */
  readonly shown?: string;
}

/** A part of a file whose records are prepared; what has many bytes is handed from thread to thread without a copy. */
export interface PreparedPart extends Pick<Part, 'part' | 'events' | 'refused' | 'last'> {
  readonly prepared: readonly Prepared[];
  /** What each record becomes in the log but for its id, in UTF-8: `writeUnsigned`. */
  readonly texts: Uint8Array<ArrayBuffer>;
  /** The hashes of the records' words and citations, record by record. */
  readonly found: Uint32Array<ArrayBuffer>;
}

const nothing = { publisher: '', key: 0, content: 0 } as const;

/**
 * Do with a part's records what needs no database.
 *
 * @param startedAt is told of a record that does not say when it was changed
 * @param room for `texts`, where there is some
 */
export function preparePart(
  { part, taken, events, refused, last }: Part,
  startedAt: string,
  room?: ArrayBuffer,
): PreparedPart {
  const found: number[] = [];
  const texts = joinTexts(room);
  const share = sharing();
  const prepared = taken.map(({ record, annotation, at: said, warnings: own }): Prepared => {
    // By a date that cannot be true yet, nothing that its publisher says later would be newer.
    const at = said !== null && isAhead(said, startedAt) ? null : said;
    const body = isAnnotation(annotation) ? canonical(annotation) : '';
    const [warnings, words, from] = [share(own), found.length, texts.size()];
    if (body === '') {
      const shown = refusedWords(annotation);
      return { ...nothing, record, at, warnings, from, to: from, words, citations: words, end: words, shown };
    }
    const { publisher } = annotation;
    texts.add(writeUnsigned(body, at ?? startedAt));
    const by = indexedBy({ id: '', body: annotation });
    for (const hash of by.words) found.push(hash);
    const citations = found.length;
    for (const hash of by.citations) found.push(hash);
    const [key, content, to, end] = [recordKey(annotation), shortHash(body), texts.size(), found.length];
    return { record, at, warnings, from, to, publisher, key, content, words, citations, end };
  });
  return { part, prepared, texts: texts.take(), found: new Uint32Array(found), events, refused, last };
}

function canonical(annotation: TakenRecord['annotation']): string {
  try {
    return canonicalJson(annotation);
  } catch {
    return '';
  }
}

/** The records of a file have few lists of warnings between them: one that they share travels once. */
function sharing(): (warnings: readonly Warning[]) => readonly Warning[] {
  const known = new Map<string, readonly Warning[]>();
  return (warnings) => {
    const text = JSON.stringify(warnings);
    const shared = known.get(text) ?? warnings;
    known.set(text, shared);
    return shared;
  };
}
