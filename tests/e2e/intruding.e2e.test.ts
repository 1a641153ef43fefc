import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeDemoEvents } from '../../demo/make-events.ts';
import { ARTICLE, article, servePages } from './demo-pages.ts';
import { cardText, chooseReach, clickWords, marks, pause } from './reader-steps.ts';
import { type Name, type Rig, startRig } from './rig.ts';
import { lookForForeignNodes } from './spying-page.ts';
import { until } from './until.ts';

describe.each<Name>(['chromium', 'firefox'])('messages in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('a page has no way to send one, and reads no file of the extension', async () => {
    const page = await rig.open(ARTICLE);
    expect(
      await page.evaluate(
        () => typeof (Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage ?? Reflect.get(globalThis, 'browser')),
      ),
    ).toBe('undefined');
    const read = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      `${rig.base}content/app.js`,
    );
    expect(read).toBe('refused');
    await page.close();
  });

  test('a content script cannot send what only the extension’s own pages may', async () => {
    const page = await rig.open(ARTICLE);
    const tab = await rig.tabOf(ARTICLE);
    const ask = (call: string, request: unknown) =>
      rig.beside(tab, `api.runtime.sendMessage(${JSON.stringify({ call, request })})`);
    expect(await ask('list-drafts', null)).toEqual({ failed: 'not-allowed' });
    expect(await ask('publish-draft', { id: 'x', form: {} })).toEqual({ failed: 'not-allowed' });
    expect(await ask('look-up', { facts: null, mentions: [] })).toEqual({ failed: 'wrong-shape' });
    expect(await ask('wipe', null)).toEqual({ failed: 'unknown-call' });
    await page.close();
  });

  test('a wrong shape from the extension’s own page is refused', async () => {
    await expect(rig.call('get-page', JSON.parse('{"tab":"1"}'))).rejects.toThrow('wrong-shape');
    await expect(rig.call('save-draft', JSON.parse('{"id":"a","form":{"summary":5}}'))).rejects.toThrow('wrong-shape');
  });

  test('another extension gets no answer', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'other-extension-'));
    const id = 'other@extension.invalid';
    writeFileSync(
      path.join(folder, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Other',
        version: '1',
        permissions: ['storage'],
        background: name === 'chromium' ? { service_worker: 'other.js' } : { scripts: ['other.js'] },
        ...(name === 'firefox' && { browser_specific_settings: { gecko: { id } } }),
      }),
    );
    const own = name === 'chromium' ? new URL(rig.base).host : 'obelus@obelus.invalid';
    writeFileSync(
      path.join(folder, 'other.js'),
      `const api = globalThis.browser ?? chrome;
       api.runtime.sendMessage(${JSON.stringify(own)}, { call: 'get-settings', request: null })
         .then((answer) => 'answer ' + JSON.stringify(answer), (error) => 'refused ' + error.message)
         .then((said) => api.tabs.create({ url: 'http://ardley-ledger.example/said?' + encodeURIComponent(said) }));`,
    );
    await rig.browser.installExtension(folder);
    const said = await until(
      () => rig.sites.requests.map(({ url }) => url).find((url) => url.includes('/said?')),
      'the other extension to tell what it got',
    );
    rmSync(folder, { recursive: true, force: true });
    expect(decodeURIComponent(said)).toMatch(/said\?(?:refused|answer undefined)/);
  });
});

// Firefox gives a page the elements that events begin at, in closed trees too: PRIVACY.md says so.
describe('a page that spies in chromium', () => {
  const SPYING = 'http://ardley-ledger.example/spying';
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig('chromium');
    servePages(rig);
    rig.sites.page(SPYING, article.replace('</head>', `<script>(${lookForForeignNodes})()</script></head>`));
    await rig.call('import-events', { events: (await makeDemoEvents()).first });
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('is given no part of a card, also where it defines the element, and presses are made in it', async () => {
    const page = await rig.open(SPYING);
    await marks(page);
    const tab = await rig.tabOf(SPYING);
    await clickWords(page, 'Fewer than 30');
    await until(() => cardText(rig, tab), 'the card');
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('obelus-card')?.getBoundingClientRect();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    });
    await page.mouse.move(x + 30, y + 80);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 200, { steps: 4 });
    await page.mouse.up();
    await page.mouse.click(x + 60, y + 120, { count: 2 });
    await page.keyboard.press('Tab');
    await page.mouse.wheel({ deltaY: 50 });
    await pause(300);
    expect(await cardText(rig, tab)).toContain('Mill Valley Library');
    expect(await page.evaluate('foreignNodes()')).toEqual([]);
    await page.close();
  });
});

describe.each<Name>(['chromium', 'firefox'])('an update in %s', (name) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(name);
    servePages(rig);
    await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  });
  afterAll(() => rig?.close());

  test('leaves no dead marks: the open page is taken over, and lets go when the extension is removed', async () => {
    const page = await rig.open(ARTICLE);
    const before = Object.keys(await marks(page));
    const tab = await rig.tabOf(ARTICLE);
    await rig.beside(tab, '{ obelusApp.signal.isOld = true; return true; }');
    await rig.update();
    await until(
      () => rig.beside(tab, "typeof obelusApp === 'object' && !obelusApp.signal.isOld && !obelusApp.signal.aborted"),
      'the new app',
    );
    await until(async () => Object.keys(await marks(page)).length === before.length, 'its marks');
    await until(async () => (await shownMarks(page)) > 0, 'the rules of its marks');
    await rig.remove();
    await page.bringToFront();
    await until(async () => {
      // Over one element after the other, as a reader's hand does.
      await page.mouse.move(100 + Math.random() * 100, 50 + Math.random() * 500);
      return (await shownMarks(page)) === 0 && (await page.$('obelus-card')) === null;
    }, 'the marks to go');
  });
});

// In Firefox nothing of an extension that was removed is left in a page to hear of it.
test('a page that comes to the front after the extension was removed has no marks any more, in chromium', async () => {
  const rig = await startRig('chromium');
  onTestFinished(() => rig.close());
  servePages(rig);
  await chooseReach(rig, { sites: ['ardley-ledger.example'] });
  const page = await rig.open(ARTICLE);
  await marks(page);
  const other = await rig.open('http://ardley-ledger.example/other');
  await other.bringToFront();
  await rig.remove();
  expect(await shownMarks(page)).toBeGreaterThan(0);
  await page.bringToFront();
  await until(async () => (await shownMarks(page)) === 0, 'the marks to go');
});

/** Highlights that still have a line: in Firefox the browser takes the rules away with the extension, in Chromium the app does. */
async function shownMarks(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...CSS.highlights.keys()].filter((name) =>
        Array.from(document.querySelectorAll('article *')).some(
          (element) => getComputedStyle(element, `::highlight(${name})`).textDecorationLine !== 'none',
        ),
      ).length,
  );
}
