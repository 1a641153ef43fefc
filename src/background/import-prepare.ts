import { canonicalJson } from '../core/log/canonical-json.ts';
import { isAhead } from '../core/log/is-ahead.ts';
import { isAnnotation } from '../core/log/is-annotation.ts';
import { hashOfBytes, recordKey } from '../core/log/record-identity.ts';
import { type AroundUnsigned, aroundUnsigned } from '../core/log/write-unsigned.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { TakenRecord, Warning } from '../core/model/imported.ts';
import type { Part, PartCollector } from '../messaging/file-parts.ts';
import { joinTexts } from './join-texts.ts';
import { numberValues } from './number-values.ts';
import { refusedWords } from './refused-words.ts';

/**
 * The records of a part that nobody signed, with all that can be said of them without the log: a list for each field, in one order.
 *
 * Lists of numbers are handed from thread to thread without a copy; a thousand objects would be written, read and thrown away.
 */
export interface PreparedRecords {
  /** Their numbers in the file. */
  readonly records: Uint32Array<ArrayBuffer>;
  /** The keys of their origins; not a number of those without a text. */
  readonly keys: Float64Array<ArrayBuffer>;
  /** What each says, in short. */
  readonly contents: Float64Array<ArrayBuffer>;
  /** What each becomes in the log but for its id, in UTF-8, and where that ends; nothing where a record has another shape, or text that cannot be written. */
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** The claim, `null` where there is none, and who said it: what each is found by, with `others`. */
  readonly claims: readonly (string | null)[];
  readonly speakers: readonly string[];
  /** By their places, of those that have some. */
  readonly others: ReadonlyMap<number, OtherWords>;
  /** The language of each, which of `languages`. */
  readonly writtenIn: Uint16Array<ArrayBuffer>;
  readonly languages: readonly string[];
  /** When each was changed last, which of `times`: ISO 8601 date and time, `null` where the record does not say. */
  readonly saidAt: Uint16Array<ArrayBuffer>;
  readonly times: readonly (string | null)[];
  /** Who published each: which of `publishers`. */
  readonly publishedBy: Uint16Array<ArrayBuffer>;
  readonly publishers: readonly string[];
  /** What was changed or left out of each: which of `warnings`. */
  readonly warned: Uint16Array<ArrayBuffer>;
  readonly warnings: readonly (readonly Warning[])[];
  /** Of those without a text, by their places: what can be shown. */
  readonly shown: ReadonlyMap<number, string>;
}

/** What a record is found by beside its claim. */
export interface OtherWords {
  readonly variants: readonly string[];
  readonly citations: readonly string[];
}

/** A part of a file whose records are prepared. */
export interface PreparedPart extends Pick<Part, 'part' | 'events' | 'refused' | 'last'> {
  readonly prepared: PreparedRecords;
}

/** A time as a record said it, and what is written around the record for it. */
interface Time {
  readonly at: string | null;
  readonly around: AroundUnsigned;
}

/**
 * Do with a part's records, one by one, what needs no database.
 *
 * @param startedAt is told of a record that does not say when it was changed
 * @param room for the texts, where there is some
 */
export function prepareRecords(part: number, startedAt: string, room?: ArrayBuffer): PartCollector<PreparedPart> {
  const events: Part['events'][number][] = [];
  const refused: Part['refused'][number][] = [];
  const records: number[] = [];
  const keys: number[] = [];
  const texts = joinTexts(room);
  const claims: (string | null)[] = [];
  const speakers: string[] = [];
  const others = new Map<number, OtherWords>();
  const writtenIn: number[] = [];
  const saidAt: number[] = [];
  const publishedBy: number[] = [];
  const warned: number[] = [];
  const shown = new Map<number, string>();
  const times = numberValues<Time>();
  const languages = numberValues<string>();
  const publishers = numberValues<string>();
  const warnings = numberValues<readonly Warning[]>();
  const timeOf = (said: string | null): Time => {
    // By a date that cannot be true yet, nothing that its publisher says later would be newer.
    const at = said !== null && isAhead(said, startedAt) ? null : said;
    return { at, around: aroundUnsigned(at ?? startedAt) };
  };
  const addFields = (key: number, { claim, citations, language, publisher }: typeof nothing) => {
    const variants = claim?.variants ?? [];
    if (variants.length + citations.length > 0) others.set(records.length, { variants, citations });
    keys.push(key);
    claims.push(claim?.text ?? null);
    speakers.push(claim?.speaker ?? '');
    writtenIn.push(languages.numberOf(language, () => language));
    publishedBy.push(publishers.numberOf(publisher, () => publisher));
  };
  const take = ({ record, annotation, at, warnings: own }: TakenRecord) => {
    const body = isAnnotation(annotation) ? canonical(annotation) : '';
    const time = times.numberOf(String(at), () => timeOf(at));
    if (body === '') {
      shown.set(records.length, refusedWords(annotation));
      for (let i = 0; i < textsOfOne; i++) texts.add('');
      addFields(Number.NaN, nothing);
    } else {
      const around = times.values[time]?.around;
      texts.add(around?.before ?? '');
      texts.add(body);
      texts.add(around?.behind ?? '');
      addFields(recordKey(annotation), annotation);
    }
    saidAt.push(time);
    warned.push(warnings.numberOf(own.length === 0 ? '' : JSON.stringify(own), () => own));
    records.push(record);
  };
  return {
    add(record) {
      if ('annotation' in record) take(record);
      else if ('event' in record) events.push(record);
      else refused.push(record);
    },
    finish(last) {
      const { bytes, ends } = texts.take();
      const contents = records.map((_, place) => {
        const body = textsOfOne * place + 1;
        return hashOfBytes(bytes, ends[body - 1] ?? 0, ends[body] ?? 0);
      });
      const prepared: PreparedRecords = {
        // Of a list they are made ten times faster than one by one.
        records: new Uint32Array(records),
        keys: new Float64Array(keys),
        contents: new Float64Array(contents),
        texts: bytes,
        ends: new Uint32Array(records.map((_, place) => ends[textsOfOne * (place + 1) - 1] ?? 0)),
        claims,
        speakers,
        others,
        writtenIn: new Uint16Array(writtenIn),
        languages: languages.values,
        saidAt: new Uint16Array(saidAt),
        times: times.values.map(({ at }) => at),
        publishedBy: new Uint16Array(publishedBy),
        publishers: publishers.values,
        warned: new Uint16Array(warned),
        warnings: warnings.values,
        shown,
      };
      return { part, prepared, events, refused, last };
    },
  };
}

/** What of a record without a text stands in the lists. */
const nothing: Pick<Annotation, 'claim' | 'citations' | 'language' | 'publisher'> = {
  claim: null,
  citations: [],
  language: '',
  publisher: '',
};

/** What stands before an annotation, the annotation, and what stands behind it. */
const textsOfOne = 3;

/** The same of a part that is there already. */
export function preparePart({ part, taken, events, refused, last }: Part, startedAt: string): PreparedPart {
  const preparing = prepareRecords(part, startedAt);
  for (const record of [...taken, ...events, ...refused]) preparing.add(record);
  return preparing.finish(last);
}

function canonical(annotation: TakenRecord['annotation']): string {
  try {
    return canonicalJson(annotation);
  } catch {
    return '';
  }
}
