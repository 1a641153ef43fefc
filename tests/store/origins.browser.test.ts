import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteEverything } from '../../src/store/everything.ts';
import { ImportDatabase } from '../../src/store/import-database.ts';
import { annotationsOfOrigins, rememberOrigins, toOrigins } from '../../src/store/origins.ts';
import { countRows, removeDatabase } from '../fixtures/rows.ts';

const id = fc.stringMatching(/^[0-9a-f]{64}$/);
const key = fc.oneof(fc.nat(40), fc.maxSafeNat());

test('records are found as in a plain map, after the worker was stopped too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.tuple(key, id), { maxLength: 30 }), { maxLength: 8 }), async (batches) => {
      const name = `test-${crypto.randomUUID()}`;
      let imports = new ImportDatabase(name);
      const plain = new Map<number, string>();
      for (const batch of batches) {
        // One batch holds a record once.
        const once = [...new Map(batch)];
        await rememberOrigins(imports, toOrigins(once));
        for (const [one, annotation] of once) plain.set(one, annotation);
      }
      const asked = [...plain.keys(), 7, 123_456_789];
      const expected = asked.map((one) => plain.get(one));
      expect(await annotationsOfOrigins(imports, asked)).toEqual(expected);
      imports.close();
      imports = new ImportDatabase(name);
      expect(await annotationsOfOrigins(imports, asked)).toEqual(expected);
      expect(await countRows(imports, 'origins')).toBeLessThanOrEqual(8);
      await removeDatabase(imports);
    }),
    { numRuns: 25 },
  );
});

test('another thread that had records in mind when everything was deleted finds those that came since', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const [here, elsewhere] = [new ImportDatabase(name), new ImportDatabase(name)];
  const [before, since] = ['a'.repeat(64), 'b'.repeat(64)];
  await rememberOrigins(elsewhere, toOrigins([[7, before]]));
  expect(await annotationsOfOrigins(here, [7, 8])).toEqual([before, undefined]);
  await deleteEverything(elsewhere);
  await rememberOrigins(elsewhere, toOrigins([[8, since]]));
  expect(await annotationsOfOrigins(here, [7, 8])).toEqual([undefined, since]);
  await removeDatabase(here);
});
