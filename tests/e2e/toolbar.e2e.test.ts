import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, FRONT, servePages } from './demo-pages.ts';
import { highlights, marks, pause } from './reader-steps.ts';
import { type Rig, startRig } from './rig.ts';
import { until } from './until.ts';

// Only Chromium lets a test press the toolbar's button; in Firefox the same code runs behind the popup's own tests.
let rig: Rig;
beforeAll(async () => {
  rig = await startRig('chromium');
  servePages(rig);
  await rig.call('import-events', { events: (await makeDemoEvents()).first });
});
afterAll(() => rig?.close());

test.each([
  ['an article', ARTICLE],
  ['a page that the gate would pass over', FRONT],
])('without any access given, a press on the toolbar button reads %s once', async (_, url) => {
  const page = await rig.open(url);
  await page.bringToFront();
  await pause(300);
  expect(await highlights(page)).toEqual({});
  await rig.pressToolbarButton(page);
  if (url === ARTICLE) expect(Object.keys(await marks(page))).toContain('obelus-contested-light');
  await until(async () => (await rig.popupText())?.match(/statement|No quotations|citation/), 'the popup’s summary');
  await page.close();
});

test('a page that was read by a press is read again by a press after it was loaded anew', async () => {
  const page = await rig.open(ARTICLE);
  await page.bringToFront();
  await rig.pressToolbarButton(page);
  await marks(page);
  await until(async () => (await rig.popupText())?.includes('statements'), 'the popup’s summary');
  await rig.closePopup();
  await page.reload();
  await pause(300);
  expect(await highlights(page)).toEqual({});
  await page.bringToFront();
  await rig.pressToolbarButton(page);
  expect(Object.keys(await marks(page))).toContain('obelus-contested-light');
  await page.close();
});

test('to pause everything takes the marks of a page that was read by a press, too', async () => {
  const page = await rig.open(ARTICLE);
  await page.bringToFront();
  await rig.pressToolbarButton(page);
  await marks(page);
  await rig.call('change-settings', { change: { pausedSince: '2026-11-22T09:12:00.000Z' } });
  await until(async () => Object.keys(await highlights(page)).length === 0, 'the marks to go');
  await rig.call('change-settings', { change: { pausedSince: null } });
  await page.close();
});
