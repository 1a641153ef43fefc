import { expect, test } from 'vitest';
import type { Format } from '../../../src/core/model/imported.ts';
import type { ImportCalls, ImportProgress } from '../../../src/messaging/import-calls.ts';
import { importRules } from '../../../src/messaging/import-shapes.ts';
import type { DeskWorld } from '../../../src/pages/desk/desk-world.ts';
import { stageFile } from '../../../src/pages/desk/stage-file.ts';
import { makeReview } from '../../fixtures/reviews.ts';

type Part = ImportCalls['stage-import']['request'];

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What a worker takes of a file: each part as its rule lets it through. */
async function staged(text: string, format: Format): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let refused = false;
  const { shape } = importRules()['stage-import'];
  const begun = { job: 'a', parts: 0 } as ImportProgress; // what staging looks at
  const callWorker = async (_: string, request: unknown) => {
    const checked = shape(request);
    refused ||= checked === null;
    if (checked) parts.push(checked.request);
    return { ...begun, parts: parts.length };
  };
  const options = { address: null, csv: { publisher: '' } };
  await stageFile(
    { callWorker } as unknown as DeskWorld, // of a desk's world no more is asked
    new Blob([text]),
    format,
    options,
    begun,
    () => undefined,
    new AbortController().signal,
  );
  expect(refused).toBe(false);
  return parts;
}

test('a page of thousands of reviews, which are all read at its end, travels in parts of a thousand', async () => {
  const page = `<html><script type="application/ld+json">[${numbers(5_000)
    .map((at) => makeReview(at))
    .join(',')}]</script></html>`;
  const parts = await staged(page, 'claimreview');
  expect(parts.map(({ taken, last }) => [taken.length, last])).toEqual([
    [1_000, false],
    [1_000, false],
    [1_000, false],
    [1_000, false],
    [1_000, true],
  ]);
});

test.each([
  [
    'columns',
    'csv' as const,
    `claim,publisher,url,${numbers(400).map((at) => `more ${at}`)}\r\nThe ferry is free,Harbour Desk,https://desk.example/1,${numbers(400).map(() => 'x')}\r\n`,
  ],
  [
    'bodies',
    'web-annotation' as const,
    JSON.stringify({
      type: 'Annotation',
      creator: 'Harbour Desk',
      target: { source: 'https://desk.example/1', selector: { type: 'TextQuoteSelector', exact: 'The ferry is free' } },
      body: [
        { value: 'It is.' },
        { purpose: 'linking', id: 'https://desk.example/2' },
        ...numbers(400).map((at) => ({ purpose: `more ${at}`, value: 'x' })),
      ],
    }),
  ],
])('a record with hundreds of %s that an annotation cannot hold is taken', async (_, format, text) => {
  const parts = await staged(text, format);
  expect(parts.flatMap(({ taken }) => taken.map(({ annotation }) => annotation.claim?.text))).toEqual([
    'The ferry is free',
  ]);
});

test('a refused row travels with what it has', async () => {
  const parts = await staged('claim,publisher,url\nThe ferry is free,Harbour Desk,\n', 'csv');
  expect(parts.flatMap(({ refused }) => refused)).toEqual([
    { record: 1, refusal: 'no-address', field: 'url', words: 'The ferry is free' },
  ]);
});
