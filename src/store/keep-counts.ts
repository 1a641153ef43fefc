import { publisherId } from '../core/log/publisher-id.ts';
import type { Annotation } from '../core/model/annotation.ts';
import type { CurrentAnnotation } from '../core/model/event.ts';
import type { PublisherCount } from './database.ts';
import type { Writes } from './reads.ts';

/** Of an annotation, what is counted. */
type Counted = Pick<CurrentAnnotation, 'author' | 'revisedAt' | 'signed'> & {
  readonly body: Pick<Annotation, 'publisher'>;
};

/** Keep count of publishers' annotations, in the transaction that changes some `before` into those `after`. */
export async function keepCounts(writes: Writes, before: readonly Counted[], after: readonly Counted[]): Promise<void> {
  const ids = [...new Set([...before, ...after].map(publisherId))];
  const known = await Promise.all(ids.map((id) => writes.get('publishers', id)));
  const counts = new Map(known.flatMap((count) => (count ? [[count.id, count] as const] : [])));
  addToCounts(counts, before, -1);
  addToCounts(counts, after, 1);
  for (const count of counts.values())
    if (count.annotations > 0) writes.put('publishers', count);
    else writes.delete('publishers', count.id);
}

/** Add what was counted before it came into the log, part by part, in the transaction that takes it in. */
export async function keepMore(writes: Writes, more: readonly PublisherCount[]): Promise<void> {
  const byId = Map.groupBy(more, ({ id }) => id);
  const known = await Promise.all([...byId.keys()].map((id) => writes.get('publishers', id)));
  for (const [place, counts] of [...byId.values()].entries()) {
    const standing = known[place];
    const all = standing ? [standing, ...counts] : counts;
    // Of equally new ones the first.
    const newest = all.reduce((best, one) => (one.latest > best.latest ? one : best));
    const annotations = all.reduce((sum, one) => sum + one.annotations, 0);
    const { signed } = all[0] ?? newest;
    writes.put('publishers', { ...newest, signed, annotations });
  }
}

export function addToCounts(counts: Map<string, PublisherCount>, annotations: readonly Counted[], by: 1 | -1): void {
  for (const { author, body, revisedAt, signed } of annotations) {
    const id = publisherId({ author, body });
    const known = counts.get(id) ?? { id, name: body.publisher, annotations: 0, latest: '', signed };
    const newer = by > 0 && revisedAt > known.latest && { name: body.publisher, latest: revisedAt };
    counts.set(id, { ...known, ...newer, annotations: known.annotations + by });
  }
}
