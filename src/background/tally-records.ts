import { annotationOf } from '../core/log/annotation-of.ts';
import type { Outcome, Tally } from '../core/model/imported.ts';
import type { StagedRecord } from '../store/import-database.ts';

/**
 * Count what a pack's records are about: annotations, and the versions of them.
 *
 * A part begins with a publish event where it can; an annotation whose events came in two parts counts in each.
 *
 * @param before what was counted
 * @param sign -1 takes the records out again
 */
export function tallyRecords(
  before: Partial<Record<Outcome, Tally>> | undefined,
  records: readonly StagedRecord[],
  sign: 1 | -1,
): Partial<Record<Outcome, Tally>> {
  const sum = { ...before };
  const seen = new Set<string>();
  for (const { outcome, event } of records) {
    if (!event) continue;
    const { annotations = 0, versions = 0 } = sum[outcome] ?? {};
    const known = seen.size;
    seen.add(outcome + annotationOf(event));
    sum[outcome] = {
      annotations: seen.size > known ? annotations + sign : annotations,
      versions: event.kind === 'reply' || event.kind === 'delegate' ? versions : versions + sign,
    };
  }
  return sum;
}
