import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { foldWords } from './fold-words.ts';

/** A reader's word that an annotation is not about certain words, as it came in a file. */
export interface ReportedMatch {
  readonly annotation: string;
  /** The words as they stood on the page. */
  readonly exact: string;
  /** ISO 8601 date and time at which the reader said so. */
  readonly at: string;
}

/** Take reports in; one that is here already changes nothing. @returns how many were new */
export async function takeReports(database: Database, reports: readonly ReportedMatch[]): Promise<number> {
  return writing(
    database,
    async ({ count, put }) => {
      const before = await count('requests');
      for (const report of reports) put('requests', { ...report, words: foldWords(report.exact) });
      return (await count('requests')) - before;
    },
    ['requests'],
  );
}

/** @returns the newest first */
export async function listReports(database: Database): Promise<ReportedMatch[]> {
  const rows = await reading(database, ({ all }) => all('requests'), ['requests']);
  return rows.map(({ words: _, ...report }) => report).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Somebody has looked at it. */
export async function closeReport(database: Database, { annotation, exact }: Omit<ReportedMatch, 'at'>): Promise<void> {
  await writing(database, async (writes) => writes.delete('requests', [annotation, foldWords(exact)]), ['requests']);
}
