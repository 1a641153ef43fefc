import { expect, test } from 'vitest';
import { type Part, partsOf, stageParts } from '../../src/messaging/file-parts.ts';
import type { ImportProgress } from '../../src/messaging/import-calls.ts';

const options = { address: null, csv: { publisher: '' } };

/** The parts of a file with a publish event and so many later ones, again and again. */
async function partsWith(annotations: number, later: number): Promise<Part[]> {
  const line = (kind: string, place: number) => JSON.stringify({ kind, place });
  const lines = Array.from({ length: annotations }, (_, place) =>
    [line('publish', place), ...Array<string>(later).fill(line('revise', place))].join('\n'),
  );
  const parts: Part[] = [];
  const begun: ImportProgress = {
    job: 'a',
    name: 'a pack',
    format: 'pack',
    startedAt: '2026-05-01T10:00:00.000Z',
    state: 'staging',
    parts: 0,
    counts: { new: 0, changed: 0, unchanged: 0, refused: 0 },
    cautions: [],
    done: 0,
    hostsAsked: [],
  };
  await stageParts(
    new Blob([lines.join('\n')]),
    'pack',
    options,
    begun,
    async (part) => {
      parts.push(part);
      return { ...begun, parts: parts.length };
    },
    () => undefined,
  );
  return parts;
}

test('an annotation’s events travel together, where they are not very many', async () => {
  const parts = await partsWith(900, 2);
  expect(parts.map(({ events }) => events.length)).toEqual([1_002, 1_002, 696]);
  for (const { events } of parts) expect(events[0]?.event).toMatchObject({ kind: 'publish' });
  expect((await partsWith(1, 4_000)).map(({ events }) => events.length)).toEqual([1_500, 1_500, 1_001]);
});

test('a large file is the same text wherever it is cut while it is read', async () => {
  const words = 'Überfähre '.repeat(50);
  const rows = Array.from({ length: 9_000 }, (_, place) => `${words}${place},Desk,https://desk.example/${place}`);
  const file = new Blob([`claim,publisher,url\n${rows.join('\n')}\n`]);
  expect(file.size).toBeGreaterThan(5_000_000);
  const claims: string[] = [];
  let end = 0;
  const collect = () => ({
    add(record: object) {
      if ('annotation' in record)
        claims.push(String(Reflect.get(Reflect.get(Object(record.annotation), 'claim'), 'text')));
    },
    finish: () => null,
  });
  for await (const { bytes } of partsOf(file, 'csv', options, collect)) {
    expect(bytes).toBeGreaterThanOrEqual(end);
    end = bytes;
  }
  expect(end).toBe(file.size);
  expect(claims).toEqual(rows.map((row) => row.slice(0, row.indexOf(','))));
});
