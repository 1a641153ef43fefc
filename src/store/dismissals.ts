import type { Finding } from '../core/model/finding.ts';
import type { SeenMention } from '../core/model/page.ts';
import type { Database, Dismissal } from './database.ts';
import { foldWords } from './fold-words.ts';

/** Remember that annotations are not about the words they were shown for. */
export async function dismiss(database: Database, dismissals: readonly Omit<Dismissal, 'words'>[]): Promise<void> {
  await database.dismissals.bulkPut(dismissals.map((one) => ({ ...one, words: foldWords(one.exact) })));
}

/** The inverse of `dismiss`. */
export async function undoDismissal(database: Database, annotations: readonly string[], exact: string): Promise<void> {
  const words = foldWords(exact);
  await database.dismissals.bulkDelete(annotations.map((annotation): [string, string] => [annotation, words]));
}

/** Leave out the findings that the reader has dismissed. */
export async function withoutDismissed(
  database: Database,
  findings: readonly Finding[],
  mentions: readonly SeenMention[],
): Promise<Finding[]> {
  const words = new Map(mentions.map(({ key, selector }) => [key, foldWords(selector.exact)]));
  const keys = findings.map(({ annotation, key }): [string, string] => [annotation.id, words.get(key) ?? '']);
  const dismissed = await database.dismissals.bulkGet(keys);
  return findings.filter((_, index) => !dismissed[index]);
}
