import type { PageFacts } from '../core/model/page.ts';
import { browser } from '../messaging/browser.ts';
import { askedKey, type Wish } from '../messaging/session-keys.ts';
import { keepInSession } from './keep-in-session.ts';

/** Words of a page that somebody asked about in its context menu. */
export interface Asked {
  readonly facts: PageFacts;
  readonly words: string;
}

/** Nobody selects more to ask about it; a whole article is none. */
const LONGEST = 5000;

let writing: Promise<unknown> = Promise.resolve();

/** Remember what was asked about in a tab. */
export function rememberAsked(tab: number, wish: Wish, { facts, words }: Asked): Promise<unknown> {
  const asked: Asked = { facts, words: words.trim().slice(0, LONGEST) };
  writing = keepInSession({ [askedKey(tab, wish)]: asked });
  return writing;
}

/** @returns `null` when nothing was asked on the page that the tab shows now */
export async function recallAsked(tab: number, wish: Wish): Promise<Asked | null> {
  // The page that shows the answer was opened in the click's own turn, and may be faster than what it shows.
  await writing.catch(() => undefined);
  const key = askedKey(tab, wish);
  const stored = await browser.storage.session.get(key);
  const asked = stored[key] as Asked | undefined; // written by rememberAsked alone
  if (!asked) return null;
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  // A tab whose address the browser does not tell was left for a page of no concern.
  return url !== undefined && url.split('#')[0] === asked.facts.url.split('#')[0] ? asked : null;
}

export async function forgetAsked(tab: number, wish: Wish): Promise<void> {
  await browser.storage.session.remove(askedKey(tab, wish));
}
