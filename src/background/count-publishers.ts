import type { PublisherRow } from '../messaging/reader-calls.ts';
import { publisherId } from '../messaging/reader-settings.ts';
import type { Database } from '../store/database.ts';
import { eachAnnotation } from '../store/each.ts';

const BATCH = 1000;

/** Who has annotations on this computer, and how many; by name. */
export async function countPublishers(database: Database): Promise<PublisherRow[]> {
  const rows = new Map<string, PublisherRow>();
  let after: string | null = null;
  do {
    const { items, next }: Awaited<ReturnType<typeof eachAnnotation>> = await eachAnnotation(database, after, BATCH);
    for (const annotation of items) {
      const id = publisherId(annotation);
      const { revisedAt: latest, signed, body } = annotation;
      const row = rows.get(id);
      if (!row) rows.set(id, { id, name: body.publisher, annotations: 1, latest, signed });
      else {
        const newer = latest > row.latest ? { name: body.publisher, latest } : {};
        rows.set(id, { ...row, ...newer, annotations: row.annotations + 1 });
      }
    }
    after = next;
  } while (after !== null);
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
