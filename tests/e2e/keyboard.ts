import type { KeyInput, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What has the focus, by its role in the page and its words: `button Publish`; `nothing` where nobody could go on from. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return 'nothing';
    const label = one.id && document.querySelector(`label[for="${one.id}"]`)?.textContent;
    const words = one.getAttribute('aria-label') || label || one.closest('label')?.textContent || one.textContent || '';
    return `${one.tagName.toLowerCase()} ${words.trim().replace(/\s+/g, ' ')}`;
  });
}

/** Press keys one after the other, as a keyboard does. */
export async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** More presses than any screen needs. */
const most = 40;

/**
 * Go on with a key until the focus is at these words.
 *
 * Not past the end of a page: beyond it are the browser's own buttons, where a Firefox without a head leaves some keys.
 */
export async function goOn(page: Page, words: string, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  while (seen.length < most) {
    const here = await focused(page);
    if (here.includes(words)) return;
    seen.push(here);
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press(key === 'Shift+Tab' ? 'Tab' : key);
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  }
  throw new Error(`“${words}” was not reached: ${seen.join(' → ')}`);
}

/** Wait until the focus is at these words. */
export async function arrives(page: Page, words: string): Promise<void> {
  await until(async () => (await focused(page)).includes(words), `the focus at “${words}”`).catch(async (error) => {
    throw new Error(`the focus is at ${await focused(page)}`, { cause: error });
  });
}
