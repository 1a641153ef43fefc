import type { CautionCount } from '../core/model/imported.ts';

/** What was changed or left out of the records of a file, and how often, as one line. */
export function cautionLine({ caution, field, count, first, words }: CautionCount): string {
  const what = field === '' ? caution : `${caution} (${field})`;
  const told = words.map((one) => `${JSON.stringify(one.words)} ${one.count}`).join(', ');
  const where = count === 1 ? `in record ${first}` : `in ${count} records, the first ${first}`;
  return `${what} ${where}${told && `: ${told}`}`;
}
