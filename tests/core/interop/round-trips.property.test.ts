import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openReader } from '../../../src/core/interop/open-reader.ts';
import { openWriter } from '../../../src/core/interop/open-writer.ts';
import type { ReadRecord } from '../../../src/core/interop/reader.ts';
import { isAnnotation } from '../../../src/core/log/is-annotation.ts';
import { readEvent } from '../../../src/core/log/read-event.ts';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import type { Format } from '../../../src/core/model/imported.ts';
import { makePublisher } from '../../fixtures/make-publisher.ts';
import { anyAnnotation, standing } from './arbitrary-annotation.ts';

function write(format: Format, annotations: readonly Annotation[]) {
  const writer = openWriter(format);
  const { text, notes } = writer.push(annotations.map(standing), []);
  return { text: text + writer.end(), notes };
}

function read(format: Format, text: string, cut = text.length): ReadRecord[] {
  const reader = openReader(format, { address: null, csv: { publisher: '' } });
  const records: ReadRecord[] = [];
  for (let at = 0; at < text.length; at += cut) records.push(...reader.push(text.slice(at, at + cut)));
  return [...records, ...reader.end()];
}

/** An annotation without where it came from, which only an import has. */
function content(record: ReadRecord | undefined): Annotation | null {
  if (!record || !('annotation' in record)) return null;
  const { origin: _, ...rest } = record.annotation;
  return rest;
}

/** What ClaimReview can hold of an annotation: see CANNOT_HOLD. */
function heldByClaimReview(body: Annotation): Annotation {
  const [first, ...others] = body.sources;
  const own = first && { url: first.url, title: first.title, date: first.date, publisher: body.publisher };
  return {
    ...body,
    sources: [
      ...(own ? [own] : []),
      ...others.filter(({ primary }) => !primary),
      ...others.filter(({ primary }) => primary),
    ],
    target: body.target &&
      body.claim && { url: body.target.url, selector: { exact: body.claim.text, prefix: '', suffix: '' } },
  };
}

describe('what goes out comes back', { timeout: 60_000 }, () => {
  test('as a Web Annotation: all of it', () => {
    fc.assert(
      fc.property(anyAnnotation, (body) => {
        expect(read('web-annotation', write('web-annotation', [body]).text).map(content)).toEqual([body]);
      }),
    );
  });

  test('as a row of CSV: all of it, whatever signs a text holds', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation, { minLength: 1, maxLength: 4 }), (bodies) => {
        const { text, notes } = write('csv', bodies);
        expect(read('csv', text).map(content)).toEqual(bodies);
        // Nothing is lost, and nothing is said to be.
        expect(notes).toEqual([]);
      }),
    );
  });

  test('as a ClaimReview: what it can hold, and one without a claim is refused', () => {
    fc.assert(
      fc.property(anyAnnotation, (body) => {
        const { text, notes } = write('claimreview', [body]);
        if (!body.claim) expect(notes).toMatchObject([{ refused: 'no-claim' }]);
        else expect(read('claimreview', text).map(content)).toEqual([heldByClaimReview(body)]);
      }),
    );
  });

  test('as a pack: every event', async () => {
    const publisher = makePublisher();
    await fc.assert(
      fc.asyncProperty(anyAnnotation, async (body) => {
        const first = await publisher.publish(body);
        const second = await publisher.revise(first.id, [first.id], { ...body, reason: 'x' });
        const { text } = openWriter('pack').push([], [first, second]);
        const events = read('pack', text).map((record) => ('event' in record ? readEvent(record.event) : null));
        expect(events).toEqual([first, second]);
      }),
      { numRuns: 30 },
    );
  });

  test('wherever the file is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Format>('claimreview', 'web-annotation', 'csv'),
        fc.array(anyAnnotation, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (format, bodies, cut) => {
          const { text } = write(format, bodies);
          expect(read(format, text, cut)).toEqual(read(format, text));
        },
      ),
    );
  });

  test('and what comes back has always the shape that the log takes', () => {
    fc.assert(
      fc.property(fc.constantFrom<Format>('claimreview', 'web-annotation', 'csv'), anyAnnotation, (format, body) => {
        for (const record of read(format, write(format, [body]).text))
          if ('annotation' in record) expect(isAnnotation(record.annotation)).toBe(true);
      }),
    );
  });
});
