import type { Outcome, Tally } from '../core/model/imported.ts';
import type { StagedRecord } from '../store/import-database.ts';

const nothing: Tally = { annotations: 0, versions: 0 };

/**
 * Count what a pack's records are about: annotations, and the versions of them.
 *
 * A part begins with a publish event where it can; an annotation whose events came in two parts counts in each.
 *
 * @param before what was counted; `sign` takes records out again
 */
export function tallyRecords(
  before: Readonly<Record<Outcome, Tally>> | undefined,
  records: readonly StagedRecord[],
  sign: 1 | -1,
): Record<Outcome, Tally> {
  const sum = { new: nothing, changed: nothing, unchanged: nothing, refused: nothing, ...before };
  const seen = new Set<string>();
  for (const { outcome, event } of records) {
    if (!event) continue;
    const id = event.kind === 'publish' ? event.id : event.annotation;
    const isFirst = !seen.has(`${outcome} ${id}`);
    seen.add(`${outcome} ${id}`);
    const isVersion = event.kind !== 'reply' && event.kind !== 'delegate';
    const { annotations, versions } = sum[outcome];
    sum[outcome] = { annotations: annotations + (isFirst ? sign : 0), versions: versions + (isVersion ? sign : 0) };
  }
  return sum;
}
