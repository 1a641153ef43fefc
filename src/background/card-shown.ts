import { browser } from '../messaging/browser.ts';
import { cardKey } from '../messaging/session-keys.ts';

/** Remember which card is open in a tab, for the panel beside it; kept in memory by the browser. */
export async function rememberCard(tab: number, key: string | null): Promise<void> {
  await browser.storage.session.set({ [cardKey(tab)]: key });
}

export async function forgetCard(tab: number): Promise<void> {
  await browser.storage.session.remove(cardKey(tab));
}
