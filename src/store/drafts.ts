import type { Draft } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { appendWithin } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';

/** @returns drafts, the one typed last first */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await reading(database, ({ all }) => all('drafts'), ['drafts']);
  return drafts.sort((a, b) => (a.at < b.at ? 1 : -1));
}

export async function saveDraft(database: Database, draft: Draft): Promise<void> {
  await writing(database, async ({ put }) => put('drafts', draft), ['drafts']);
}

export async function discardDraft(database: Database, id: string): Promise<void> {
  await writing(database, async (writes) => writes.delete('drafts', id), ['drafts']);
}

/** Append an event and discard the draft it was made from, both or neither. */
export async function publishFromDraft(database: Database, event: LogEvent, id: string): Promise<CurrentAnnotation> {
  return writing(database, async (writes) => {
    const [published] = await appendWithin(writes, database, [event]);
    if (!published) throw new Error('a publish event always folds to an annotation');
    writes.delete('drafts', id);
    return published;
  });
}
