import type { CautionCount, TakenRecord, Warning } from '../model/imported.ts';

/** The most cautions and words that are told apart: a table may have thousands of columns, and another status in each row. */
const MOST = { cautions: 200, words: 50 } as const;

/** Add what was changed or left out of some records of a file to what was counted of those before them. */
export function countCautions(
  before: readonly CautionCount[],
  records: readonly Pick<TakenRecord, 'record' | 'warnings'>[],
): readonly CautionCount[] {
  const counts = new Map(before.map((one) => [nameOf(one), one]));
  for (const { warnings, count, first } of listsOf(records)) {
    for (const { caution, field, words = '' } of warnings) {
      const name = nameOf({ caution, field });
      const known = counts.get(name) ?? { caution, field, count: 0, first, words: [] };
      if (known.count === 0 && counts.size === MOST.cautions) continue;
      counts.set(name, {
        ...known,
        count: known.count + count,
        first: Math.min(known.first, first),
        words: words === '' ? known.words : withWords(known.words, words, count),
      });
    }
  }
  return [...counts.values()];
}

/** The records of a file have few lists of warnings between them. */
function listsOf(
  records: readonly Pick<TakenRecord, 'record' | 'warnings'>[],
): Iterable<{ readonly warnings: readonly Warning[]; readonly count: number; readonly first: number }> {
  const lists = new Map<readonly Warning[], { warnings: readonly Warning[]; count: number; first: number }>();
  for (const { record, warnings } of records) {
    const known = lists.get(warnings);
    if (known) known.count++;
    else if (warnings.length > 0) lists.set(warnings, { warnings, count: 1, first: record });
  }
  return lists.values();
}

function nameOf({ caution, field }: Pick<CautionCount, 'caution' | 'field'>): string {
  return `${caution} ${field}`;
}

function withWords(before: CautionCount['words'], words: string, count: number): CautionCount['words'] {
  if (before.some((one) => one.words === words))
    return before.map((one) => (one.words === words ? { words, count: one.count + count } : one));
  return before.length < MOST.words ? [...before, { words, count }] : before;
}
