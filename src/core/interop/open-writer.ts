import type { CurrentAnnotation, LogEvent } from '../model/event.ts';
import type { Format } from '../model/imported.ts';
import { toClaimReview } from './claim-review/to-claim-review.ts';
import { csvHeader, toCsvRow } from './csv/to-csv.ts';
import { toPackLine } from './pack/to-pack.ts';
import { CONTEXT, toWebAnnotation } from './web-annotation/to-web-annotation.ts';
import type { WriteRefusal, Written } from './written.ts';

/** An annotation that a file cannot hold, wholly or in part. */
export interface WriteNote {
  /** The annotation's id. */
  readonly id: string;
  /** Why it was not written; absent when it was. */
  readonly refused?: WriteRefusal;
  /** The fields that were left out. */
  readonly lost: readonly string[];
}

/** Writes a file piece by piece: the pieces joined are the file. */
export interface Writer {
  /** The name that such files end in. */
  readonly ending: string;
  readonly mediaType: string;
  /** @param events of the annotations, each annotation's together */
  push(annotations: readonly CurrentAnnotation[], events: readonly LogEvent[]): { text: string; notes: WriteNote[] };
  end(): string;
}

/** Open a writer for a file. `openReader` reads what it writes. */
export function openWriter(format: Format): Writer {
  switch (format) {
    case 'pack':
      return {
        ending: 'pack.jsonl',
        mediaType: 'application/jsonl',
        push: (_, events) => ({ text: events.map(toPackLine).join(''), notes: [] }),
        end: () => '',
      };
    case 'csv':
      return inPieces('csv', 'text/csv;charset=utf-8', csvHeader(), toCsvRow, '', '');
    case 'claimreview':
      return inPieces(
        'json',
        'application/ld+json',
        '{"@context":"https://schema.org","@type":"DataFeed","dataFeedElement":[\n',
        written(toClaimReview),
        ',\n',
        '\n]}\n',
      );
    case 'web-annotation':
      return inPieces(
        'json',
        'application/ld+json',
        `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationPage","items":[\n`,
        written(toWebAnnotation),
        ',\n',
        '\n]}\n',
      );
  }
}

function written(write: (annotation: CurrentAnnotation) => Written<object>) {
  return (annotation: CurrentAnnotation): Written<string> => {
    const one = write(annotation);
    return 'value' in one ? { value: JSON.stringify(one.value), lost: one.lost } : one;
  };
}

function inPieces(
  ending: string,
  mediaType: string,
  head: string,
  write: (annotation: CurrentAnnotation) => Written<string>,
  between: string,
  tail: string,
): Writer {
  let begun = false;
  let any = false;
  const start = () => {
    const text = begun ? '' : head;
    begun = true;
    return text;
  };
  return {
    ending,
    mediaType,
    push(annotations) {
      let text = start();
      const notes: WriteNote[] = [];
      for (const annotation of annotations) {
        const one = write(annotation);
        if ('refused' in one) {
          notes.push({ id: annotation.id, refused: one.refused, lost: [] });
          continue;
        }
        if (one.lost.length > 0) notes.push({ id: annotation.id, lost: one.lost });
        text += (any ? between : '') + one.value;
        any = true;
      }
      return { text, notes };
    },
    end: () => start() + tail,
  };
}
