import type { Draft, Hand } from '../core/model/draft.ts';
import type { CurrentAnnotation, LogEvent } from '../core/model/event.ts';
import { appendWithin } from './annotations.ts';
import { reading, writing } from './connection.ts';
import type { Database } from './database.ts';
import { placeOfDraft } from './place-of-draft.ts';

/** @returns drafts, the one typed last first */
export async function listDrafts(database: Database): Promise<Draft[]> {
  const drafts = await reading(database, ({ all }) => all('drafts'), ['drafts']);
  return drafts.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** @returns the id under which it is kept, another one where another form has typed meanwhile */
export async function saveDraft(database: Database, draft: Draft, hand: Hand | null = null): Promise<string> {
  return writing(
    database,
    async ({ get, put }) => {
      const id = await placeOfDraft(draft.id, hand, (one) => get('drafts', one));
      put('drafts', { ...draft, id, ...(hand && { hand: hand.id }) });
      return id;
    },
    ['drafts'],
  );
}

/** Discard what was typed by a form; what another one typed stays. */
export async function discardDraft(database: Database, id: string, hand: Hand | null = null): Promise<void> {
  await writing(
    database,
    async (writes) => writes.delete('drafts', await placeOfDraft(id, hand, (one) => writes.get('drafts', one))),
    ['drafts'],
  );
}

/** Append an event and discard the draft it was made from, both or neither. */
export async function publishFromDraft(
  database: Database,
  event: LogEvent,
  id: string,
  hand: Hand | null = null,
): Promise<CurrentAnnotation> {
  return writing(database, async (writes) => {
    const [published] = await appendWithin(writes, database, [event]);
    if (!published) throw new Error('a publish event always folds to an annotation');
    writes.delete('drafts', await placeOfDraft(id, hand, (one) => writes.get('drafts', one)));
    return published;
  });
}
