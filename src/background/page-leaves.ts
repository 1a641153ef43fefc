/** What is under way for the page in each tab. */
const pages = new Map<number, AbortController>();

/**
 * A signal that is aborted when the page in a tab goes: its tab is closed, or another page is read there.
 *
 * @param isNew whether the page is read for the first time
 */
export function untilPageLeaves(tab: number, isNew: boolean): AbortSignal {
  if (isNew) pageLeaves(tab);
  const page = pages.get(tab) ?? new AbortController();
  pages.set(tab, page);
  return page.signal;
}

export function pageLeaves(tab: number): void {
  pages.get(tab)?.abort();
  pages.delete(tab);
}
