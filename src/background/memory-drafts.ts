import type { Draft } from '../core/model/draft.ts';
import { browser } from '../messaging/browser.ts';
import type { Database } from '../store/database.ts';
import { discardDraft, listDrafts, saveDraft } from '../store/drafts.ts';
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

/** Keep a draft until the browser ends, where it was typed in a private window; otherwise until it is published or discarded. */
export async function keepDraft(database: Database, draft: Draft, isPrivate: boolean): Promise<void> {
  if (!isPrivate) return saveDraft(database, draft);
  await inTurn(async () => keepInSession({ [KEY]: [draft, ...(await without(draft.id))] }));
}

export async function forgetDraft(database: Database, id: string): Promise<void> {
  await forgetMemoryDraft(id);
  await discardDraft(database, id);
}

export function forgetMemoryDraft(id: string): Promise<void> {
  return inTurn(async () => {
    const kept = await without(id);
    if (kept.length > 0) await keepInSession({ [KEY]: kept });
    else await browser.storage.session.remove(KEY);
  });
}

async function without(id: string): Promise<readonly Draft[]> {
  return (await inMemory()).filter((draft) => draft.id !== id);
}

async function inMemory(): Promise<readonly Draft[]> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as readonly Draft[] | undefined) ?? []; // written by keepDraft alone
}
