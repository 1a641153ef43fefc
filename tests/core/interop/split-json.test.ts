import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitJson, type Unit } from '../../../src/core/interop/json/split-json.ts';

/** Records that begin alike, also those that stand in others, so that where one seems to begin none may. */
const { record } = fc.letrec((tie) => ({
  record: fc.record({
    '@context': fc.constant('https://schema.org'),
    claim: fc.constantFrom('', 'The ferry is late', '{"@context":"https://schema.org"}', 'a "b" \\', '}]'),
    more: fc.oneof({ maxDepth: 2 }, fc.constant(1), tie('record'), fc.array(tie('record'), { maxLength: 2 })),
  }),
}));

test('records that begin alike are cut where each ends, wherever the file is cut', () => {
  let ahead = 0;
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ' ,\n  ', '\n,', ',/* the next } */'),
      fc.integer({ min: 1, max: 400 }),
      (records, between, size) => {
        const file = `[${records.map((one) => JSON.stringify(one)).join(between)}]`;
        const splitter = splitJson();
        const units: Unit[] = [];
        for (let from = 0; from < file.length; from += size)
          units.push(...splitter.push(file.slice(from, from + size)));
        units.push(...splitter.end());
        expect(units.map(({ text }) => JSON.parse(text))).toEqual(records);
        const parsed = units.filter((unit) => unit.parsed);
        expect(parsed.map((unit) => unit.parsed?.value)).toEqual(parsed.map(({ text }) => JSON.parse(text)));
        ahead += parsed.length;
      },
    ),
  );
  expect(ahead).toBeGreaterThan(20);
});
