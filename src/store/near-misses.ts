import type { TriedStatement } from '../core/model/tried.ts';
import type { Database } from './database.ts';
import { foldWords } from './fold-words.ts';

/** Keep a statement to try annotations on; one for each words. */
export async function keepNearMiss(database: Database, statement: TriedStatement): Promise<void> {
  await database.nearMisses.put({ ...statement, key: foldWords(statement.exact) });
}

/** The inverse of `keepNearMiss`. */
export async function forgetNearMiss(database: Database, exact: string): Promise<void> {
  await database.nearMisses.delete(foldWords(exact));
}

/** @returns the statements in no order that matters */
export async function listNearMisses(database: Database): Promise<TriedStatement[]> {
  const rows = await database.nearMisses.toArray();
  return rows.map(({ key: _, ...statement }) => statement);
}
