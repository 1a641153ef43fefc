import type { Page } from 'puppeteer-core';
import { sitePattern } from '../../src/messaging/sites.ts';
import type { Rig } from './rig.ts';
import { until } from './until.ts';

/** What the reader chooses on the welcome page. */
export type Reach = { readonly sites: readonly string[] } | 'all';

/** Choose on the welcome page where Obelus may read, and grant what the browser asks. */
export async function chooseReach(rig: Rig, reach: Reach): Promise<void> {
  const { welcome, name } = rig;
  const patterns = reach === 'all' ? ['*://*/*'] : reach.sites.map(sitePattern);
  if (name === 'chromium') await rig.approve(patterns);
  await welcome.bringToFront();
  if (reach === 'all') await welcome.click('input[value="all"]');
  else {
    await welcome.click('input[value="list"]');
    await welcome.type('textarea', reach.sites.join('\n'));
  }
  const chosen = reach === 'all' ? 'all' : 'list';
  await until(() => welcome.$(`input[value="${chosen}"]:checked`), 'the choice to be drawn');
  await welcome.click('button.main');
  await until(() => welcome.$('.outcome b'), 'the welcome page to say that it is ready');
}

/** Names of the highlights in a page and how many ranges each has, as the page itself sees them. */
export async function highlights(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights.entries()].map(([name, highlight]) => [name, highlight.size])),
  );
}

/** Wait for marks: how many statements and citations each line marks. */
export async function marks(page: Page): Promise<Record<string, number>> {
  return until(async () => {
    const found = await highlights(page);
    return Object.keys(found).length > 0 && found;
  }, `marks on ${page.url()}`);
}

/** The open card's text, through the closed shadow root that only an extension can open; `null` without a card. */
export async function cardText(rig: Rig, tab: number): Promise<string | null> {
  return rig.beside(
    tab,
    `(() => { const host = document.querySelector('obelus-card'); return host && (host.openOrClosedShadowRoot ?? api.dom.openOrClosedShadowRoot(host)).querySelector('.card')?.innerText; })()`,
  );
}

/** Press a button of the open card, with the mouse. */
export async function pressInCard(rig: Rig, page: Page, tab: number, words: string): Promise<void> {
  const point = await until(
    () =>
      rig.beside<{ x: number; y: number } | null>(
        tab,
        `(() => {
          const host = document.querySelector('obelus-card');
          const root = host && (host.openOrClosedShadowRoot ?? api.dom.openOrClosedShadowRoot(host));
          const button = root && [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(words)});
          if (!button) return null;
          button.scrollIntoView({ block: 'nearest' });
          const box = button.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        })()`,
      ),
    `the card’s button “${words}”`,
  );
  await page.mouse.click(point.x, point.y);
}

/** A point in the middle of words on a page, to click at. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range.getClientRects();
      if (box) return { x: box.left + Math.min(30, box.width / 2), y: box.top + box.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not on the page`);
  return point;
}

/** Click on words of the page, as a reader does. */
export async function clickWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
}

/** Give something that must not happen the time to happen. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Press the pen beside the statement with these words, in the popup's list. */
export async function pressPen(popup: Page, words: string): Promise<void> {
  await popup.$$eval(
    'li',
    (items, wanted) =>
      items
        .find((item) => item.textContent?.includes(wanted))
        ?.querySelector<HTMLElement>('button.icon')
        ?.click(),
    words,
  );
}
