import { browser } from '../messaging/browser.ts';
import { openTabPages, type TabPage } from './tab-pages.ts';

/** Ink and paper: a count is no alarm. */
const COLOURS = { ground: '#15171b', text: '#ffffff' } as const;

/** How many statements of a page have an annotation: what the toolbar button counts, and nothing about the article. */
export function countAnnotated(page: TabPage | null): number {
  if (page?.is !== 'read') return 0;
  return page.report.entries.filter(
    ({ seen, findings }) => seen.mention.mention === 'quotation' && findings.some(({ level }) => level === 'match'),
  ).length;
}

/** Write a tab's count on the toolbar button; nothing where there is none to count. */
export async function showBadge(tab: number, page: TabPage | null): Promise<void> {
  // Phones have no badge.
  if (!('setBadgeText' in browser.action)) return;
  const count = countAnnotated(page);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS.ground });
    await browser.action.setBadgeTextColor({ tabId: tab, color: COLOURS.text });
    await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Bring every tab's count in line with the reader's choice. */
export async function showBadges(on: boolean): Promise<void> {
  await Promise.all((await openTabPages()).map(([tab, page]) => showBadge(tab, on ? page : null)));
}
