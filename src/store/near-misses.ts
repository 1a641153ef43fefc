import type { TriedStatement } from '../core/model/tried.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { foldWords } from './fold-words.ts';

/** Keep a statement to try annotations on; one for each words. */
export async function keepNearMiss(database: Database, statement: TriedStatement): Promise<void> {
  const row = { ...statement, key: foldWords(statement.exact) };
  await writing(database, async ({ put }) => put('nearMisses', row), ['nearMisses']);
}

/** The inverse of `keepNearMiss`. */
export async function forgetNearMiss(database: Database, exact: string): Promise<void> {
  await writing(database, async (writes) => writes.delete('nearMisses', foldWords(exact)), ['nearMisses']);
}

/** @returns the statements in no order that matters */
export async function listNearMisses(database: Database): Promise<TriedStatement[]> {
  const rows = await reading(database, ({ all }) => all('nearMisses'), ['nearMisses']);
  return rows.map(({ key: _, ...statement }) => statement);
}
