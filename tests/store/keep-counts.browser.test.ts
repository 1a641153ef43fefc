import { afterEach, expect, test } from 'vitest';
import { writing } from '../../src/store/connection.ts';
import { Database, type PublisherCount } from '../../src/store/database.ts';
import { keepMore } from '../../src/store/keep-counts.ts';
import { rowsOf } from '../fixtures/rows.ts';

const database = new Database(`test-${crypto.randomUUID()}`);
afterEach(() => database.close());

const count = (id: string, name: string, annotations: number, latest: string): PublisherCount => ({
  id,
  name,
  annotations,
  latest,
  signed: false,
});

test('what parts of an import counted is added up, and the newest name stays', async () => {
  const keep = (more: readonly PublisherCount[]) => writing(database, (writes) => keepMore(writes, more));
  await keep([
    count('reef', 'Reef Desk', 3, '2026-03-02'),
    count('tarn', 'Tarn Desk', 1, '2026-03-01'),
    count('reef', 'REEF DESK', 4, '2026-03-05'),
    count('reef', 'Reef', 5, '2026-03-01'),
  ]);
  await keep([count('tarn', 'Tarn', 2, '2026-02-01'), count('reef', 'Reef Facts', 1, '2026-03-06')]);
  expect(await rowsOf(database, 'publishers')).toEqual([
    count('reef', 'Reef Facts', 13, '2026-03-06'),
    count('tarn', 'Tarn Desk', 3, '2026-03-01'),
  ]);
});
