import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText, clickWords, pause } from '../../tests/e2e/reader-steps.ts';
import type { Rig } from '../../tests/e2e/rig.ts';
import { until } from '../../tests/e2e/until.ts';

/** The size that all stores take. */
const SIZE = { width: 1280, height: 800 } as const;
const PANEL = { width: 372, height: 800 } as const;

/** Draw the stores' pictures of an article that is read already: cards, panel, popup, settings. */
export async function drawStorePictures(rig: Rig, page: Page, tab: number, folder: string): Promise<void> {
  const shoot = (from: Page, name: string) => from.screenshot({ path: path.join(folder, name) });
  await page.setViewport({ ...SIZE });
  await openCard('Inspections have fallen by half');
  await shoot(page, '1-two-publishers.png');
  await openCard('24 CFR 982.405');
  await shoot(page, '2-law.png');
  await page.keyboard.press('Escape');

  // What the browser draws beside or above the page is set there as the browser does.
  const panel = await pictureOf(`pages/sidepanel/sidepanel.html?tab=${tab}`, PANEL);
  const narrow = await pictureOfPage({ width: SIZE.width - PANEL.width - 1, height: SIZE.height });
  await compose('3-panel.png', `<div style="display:flex;gap:1px;background:#cfd3da">${narrow}${panel}</div>`);

  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const popup = await pictureOf(`pages/popup/popup.html?tab=${tab}`, { width: 360, height: 560 }, 'dark');
  const below = await pictureOfPage(SIZE);
  const place =
    'position:absolute;top:8px;right:24px;border:1px solid #4a5160;border-radius:8px;overflow:hidden;box-shadow:0 8px 32px #000a';
  await compose(
    '4-popup-dark.png',
    `<div style="position:relative">${below}<div style="${place}">${popup}</div></div>`,
  );
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);

  await compose('5-settings.png', await pictureOf('pages/settings/settings.html', SIZE));

  async function openCard(words: string): Promise<void> {
    await page.bringToFront();
    await clickWords(page, words);
    await until(() => cardText(rig, tab), 'the card');
    await pause(300);
  }

  async function pictureOfPage(size: Size): Promise<string> {
    await page.setViewport({ ...size });
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 560));
    await pause(400);
    return img(page);
  }

  async function pictureOf(address: string, size: Size, scheme = 'light'): Promise<string> {
    const own = await rig.openOwn(address);
    await own.bringToFront();
    await own.setViewport({ ...size });
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await until(() => own.evaluate(() => document.querySelector('main, .item, h1') !== null), address);
    await pause(400);
    const drawn = await img(own);
    await own.close();
    return drawn;
  }

  async function compose(name: string, html: string): Promise<void> {
    const sheet = await rig.browser.newPage();
    await sheet.setViewport({ ...SIZE });
    await sheet.setContent(`<body style="margin:0;overflow:hidden">${html}`);
    await shoot(sheet, name);
    await sheet.close();
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page shows, as an element of another. */
async function img(page: Page): Promise<string> {
  return `<img style="display:block" src="data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}" alt="">`;
}
