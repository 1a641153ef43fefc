import { describe, expect, test } from 'vitest';
import { countCautions } from '../../../src/core/interop/count-cautions.ts';
import type { Warning } from '../../../src/core/model/imported.ts';

const unknown = (words: string): Warning => ({ caution: 'status-unknown', field: 'status', words });
const undated: Warning = { caution: 'undated', field: 'changed' };
const rows = (lists: readonly (readonly Warning[])[], from = 1) =>
  lists.map((warnings, place) => ({ record: from + place, warnings }));

describe('what was changed or left out of a file', () => {
  test('is counted by what it is, with the words that stood there, over all its parts', () => {
    const first = countCautions([], rows([[undated], [unknown('half so'), undated], []]));
    const all = countCautions(first, rows([[unknown('mostly')], [unknown('half so')]], 4));
    expect(all).toEqual([
      { caution: 'undated', field: 'changed', count: 2, first: 1, words: [] },
      {
        ...{ caution: 'status-unknown', field: 'status', count: 3, first: 2 },
        words: [
          { words: 'half so', count: 2 },
          { words: 'mostly', count: 1 },
        ],
      },
    ]);
  });

  test('is counted alike where records share a list and where each has its own', () => {
    const shared = [unknown('half so'), undated];
    const lists = Array.from({ length: 500 }, () => shared);
    expect(countCautions([], rows(lists))).toEqual(countCautions([], rows(lists.map((list) => [...list]))));
  });

  test('stays short with another status in each of 20,000 rows, and loses no count', () => {
    const [one, ...others] = countCautions(
      [],
      rows(Array.from({ length: 20_000 }, (_, at) => [unknown(`status ${at}`)])),
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ count: 20_000 });
    expect(one?.words).toHaveLength(50);
  });
});
