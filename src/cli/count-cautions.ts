import type { TakenRecord, Warning } from '../core/model/imported.ts';

interface Counted {
  readonly warning: Warning;
  readonly first: number;
  count: number;
}

/** Counts what was changed or left out of the records of a file: a line for each kind and field instead of one a record. */
export function countCautions(): { add(record: TakenRecord): void; lines(): readonly string[] } {
  const counted = new Map<string, Counted>();
  return {
    add({ record, warnings }) {
      for (const warning of warnings) {
        const name = `${warning.caution} ${warning.field}`;
        const found = counted.get(name);
        if (found) found.count++;
        else counted.set(name, { warning, first: record, count: 1 });
      }
    },
    lines: () =>
      [...counted.values()].map(({ warning: { caution, field }, first, count }) => {
        const what = field === '' ? caution : `${caution} (${field})`;
        return count === 1 ? `${what} in record ${first}` : `${what} in ${count} records, the first ${first}`;
      }),
  };
}
