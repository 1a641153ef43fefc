import type { SeenMention } from '../core/model/page.ts';
import { writing } from './connection.ts';
import type { Database, Dismissal } from './database.ts';
import { foldWords } from './fold-words.ts';
import type { Reads, Writes } from './reads.ts';

/** Remember that annotations are not about the words they were shown for. */
export async function dismiss(database: Database, dismissals: readonly Omit<Dismissal, 'words'>[]): Promise<void> {
  await writing(database, async (writes) => putDismissals(writes, dismissals), ['dismissals']);
}

/** The same within a transaction. */
export function putDismissals({ put }: Writes, dismissals: readonly Omit<Dismissal, 'words'>[]): void {
  for (const one of dismissals) put('dismissals', { ...one, words: foldWords(one.exact) });
}

/** The inverse of `dismiss`. */
export async function undoDismissal(database: Database, annotations: readonly string[], exact: string): Promise<void> {
  const words = foldWords(exact);
  await writing(
    database,
    async (writes) => {
      for (const annotation of annotations) writes.delete('dismissals', [annotation, words]);
    },
    ['dismissals'],
  );
}

/**
 * Leave out the findings that the reader has dismissed.
 *
 * @param kept how many dismissals are kept
 */
export async function withoutDismissed<One extends { key: string; annotation: { id: string } }>(
  reads: Reads,
  findings: readonly One[],
  mentions: readonly SeenMention[],
  kept: number,
): Promise<One[]> {
  if (kept === 0) return [...findings];
  const words = new Map(mentions.map(({ key, selector }) => [key, foldWords(selector.exact)]));
  const dismissed = await Promise.all(
    findings.map(({ annotation, key }) => reads.get('dismissals', [annotation.id, words.get(key) ?? ''])),
  );
  return findings.filter((_, index) => !dismissed[index]);
}
