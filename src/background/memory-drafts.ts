import type { Draft, Hand } from '../core/model/draft.ts';
import { browser } from '../messaging/browser.ts';
import type { Database } from '../store/database.ts';
import { discardDraft, listDrafts, saveDraft } from '../store/drafts.ts';
import { placeOfDraft } from '../store/place-of-draft.ts';
import { inOrder } from './in-order.ts';
import { keepInSession } from './keep-in-session.ts';

const KEY = 'private-drafts';

/** They are kept together: who changes one reads and writes all, and nobody else meanwhile. */
const inTurn = inOrder();

/** Drafts, the one typed last first: those on disk, and those of private windows, which the browser holds in memory. */
export async function listAllDrafts(database: Database): Promise<Draft[]> {
  const all = [...(await inMemory()), ...(await listDrafts(database))];
  return all.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Keep a draft until the browser ends, where it was typed in a private window; otherwise until it is published or discarded.
 *
 * @returns the id under which it is kept
 */
export async function keepDraft(
  database: Database,
  draft: Draft,
  isPrivate: boolean,
  hand: Hand | null = null,
): Promise<string> {
  if (!isPrivate) return saveDraft(database, draft, hand);
  return inTurn(async () => {
    const id = await placeOfDraft(draft.id, hand, find);
    await keepInSession({ [KEY]: [{ ...draft, id, ...(hand && { hand: hand.id }) }, ...(await without(id))] });
    return id;
  });
}

export async function forgetDraft(database: Database, id: string, hand: Hand | null = null): Promise<void> {
  await forgetMemoryDraft(id, hand);
  await discardDraft(database, id, hand);
}

export function forgetMemoryDraft(draft: string, hand: Hand | null = null): Promise<void> {
  return inTurn(async () => {
    const kept = await without(await placeOfDraft(draft, hand, find));
    if (kept.length > 0) await keepInSession({ [KEY]: kept });
    else await browser.storage.session.remove(KEY);
  });
}

async function without(id: string): Promise<readonly Draft[]> {
  return (await inMemory()).filter((draft) => draft.id !== id);
}

async function find(id: string): Promise<Draft | undefined> {
  return (await inMemory()).find((draft) => draft.id === id);
}

async function inMemory(): Promise<readonly Draft[]> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as readonly Draft[] | undefined) ?? []; // written by keepDraft alone
}
