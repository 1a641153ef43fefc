import { browser } from '../messaging/browser.ts';
import { cardKey } from '../messaging/session-keys.ts';
import { keepInSession } from './keep-in-session.ts';

/** Remember which card is open in a tab, for the panel beside it. */
export async function rememberCard(tab: number, key: string | null): Promise<void> {
  await keepInSession({ [cardKey(tab)]: key });
}

export async function forgetCard(tab: number): Promise<void> {
  await browser.storage.session.remove(cardKey(tab));
}
