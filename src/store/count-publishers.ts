import { countAnnotations } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database, PublisherCount } from './database.ts';
import { eachAnnotation } from './each.ts';
import { addToCounts } from './keep-counts.ts';

/** How many annotations are read at once where they are counted anew. */
const batch = 1000;

/** Who has annotations on this computer, and how many; by name. */
export async function countPublishers(database: Database): Promise<PublisherCount[]> {
  const kept = await reading(database, ({ all }) => all('publishers'), ['publishers']);
  const sum = kept.reduce((all, { annotations }) => all + annotations, 0);
  const counts = sum === (await countAnnotations(database)) ? kept : await countAnew(database);
  return counts.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** What was kept does not hold: a disk lost some of it. */
async function countAnew(database: Database): Promise<PublisherCount[]> {
  const counts = new Map<string, PublisherCount>();
  let after: string | null = null;
  do {
    const { items, next }: Awaited<ReturnType<typeof eachAnnotation>> = await eachAnnotation(database, after, batch);
    addToCounts(counts, items, 1);
    after = next;
  } while (after !== null);
  await writing(
    database,
    async ({ clear, put }) => {
      clear('publishers');
      for (const count of counts.values()) put('publishers', count);
    },
    ['publishers'],
  ).catch(() => undefined); // a full disk: they are counted again the next time
  return [...counts.values()];
}
