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
  const rows = reports.map((report) => ({ ...report, words: foldWords(report.exact) }));
  return database.transaction('rw', database.requests, async () => {
    const before = await database.requests.count();
    await database.requests.bulkPut(rows);
    return (await database.requests.count()) - before;
  });
}

/** @returns the newest first */
export async function listReports(database: Database): Promise<ReportedMatch[]> {
  const rows = await database.requests.toArray();
  return rows.map(({ words: _, ...report }) => report).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Somebody has looked at it. */
export async function closeReport(database: Database, { annotation, exact }: Omit<ReportedMatch, 'at'>): Promise<void> {
  await database.requests.delete([annotation, foldWords(exact)]);
}
