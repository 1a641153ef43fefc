import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { makeDemoEvents } from '../demo/make-events.ts';
import { ARTICLE, servePages } from '../tests/e2e/demo-pages.ts';
import { cardText, chooseReach, clickWords, marks, pause } from '../tests/e2e/reader-steps.ts';
import { startRig } from '../tests/e2e/rig.ts';
import { until } from '../tests/e2e/until.ts';
import { drawStorePictures } from './screenshots/store-pictures.ts';

/**
 * Draw the pictures of the documents and of the stores, from the built extension:
 * node scripts/run.mjs scripts/screenshots.ts [FOLDER [STORE-FOLDER]]
 */
const [folder = '', storeFolder = ''] = [
  process.argv[2] ?? 'docs/pictures',
  process.argv[3] ?? 'docs/store/screenshots',
].map((given) => path.resolve(given));
for (const each of [folder, storeFolder]) await mkdir(each, { recursive: true });
const rig = await startRig('chromium');
try {
  servePages(rig);
  const { first, later } = await makeDemoEvents();
  await rig.call('import-events', { events: first });
  await chooseReach(rig, { sites: [new URL(ARTICLE).hostname] });
  const page = await rig.open(ARTICLE);
  await marks(page);
  await rig.call('import-events', { events: later });
  const tab = await rig.tabOf(ARTICLE);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.bringToFront();
    await clickWords(page, 'Inspections have fallen by half');
    await until(() => cardText(rig, tab), 'the card');
    await pause(300);
    await page.screenshot({ path: path.join(folder, `article-${scheme}.png`) });
    await page.keyboard.press('Escape');
    await clickWords(page, '24 CFR 982.405');
    await until(() => cardText(rig, tab), 'the citation’s card');
    await pause(300);
    await page.screenshot({ path: path.join(folder, `citation-${scheme}.png`) });
    await page.keyboard.press('Escape');
    const popup = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await popup.setViewport({ width: 360, height: 560 });
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('.item');
    await popup.screenshot({ path: path.join(folder, `popup-${scheme}.png`) });
    await popup.close();
    const form = await rig.openOwn(`pages/popup/popup.html?tab=${tab}`);
    await form.setViewport({ width: 360, height: 780 });
    await form.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await form.waitForSelector('.item + .icon');
    await form.click('.item + .icon');
    await form.waitForSelector('#summary');
    await form.screenshot({ path: path.join(folder, `form-${scheme}.png`) });
    await form.close();
    const desk = await rig.openOwn('pages/desk/desk.html');
    await desk.setViewport({ width: 1120, height: 640 });
    await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await desk.waitForSelector('tbody .q');
    await pause(300);
    await desk.screenshot({ path: path.join(folder, `desk-${scheme}.png`) });
    await desk.close();
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await drawStorePictures(rig, page, tab, storeFolder);
} finally {
  await rig.close();
}
