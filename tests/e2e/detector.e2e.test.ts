import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Name, Rig } from './rig.ts';
import { until } from './until.ts';
import { contested, marked, SAID, settled, startWire } from './wire.ts';
import { articleBody, articlePage, filler, said } from './wire-pages.ts';

/** Paragraphs: one or some megabytes, so that the short page comes in the middle. */
const LONG = { chromium: 7000, firefox: 2500 };

const html = articlePage(articleBody('Ferry or bridge', said(SAID)));

describe.each<Name>(['chromium', 'firefox'])('the detector in %s', (name) => {
  let rig: Rig;
  let pages = 0;
  beforeAll(async () => {
    rig = await startWire(name);
  });
  afterAll(() => rig?.close());

  const open = (body = html): Promise<Page> => {
    const url = `http://wire.example/page-${++pages}`;
    rig.sites.page(url, body);
    return rig.open(url);
  };
  /** Chromium's hidden pages; Firefox has none. */
  const hidden = () => rig.browser.targets().filter((target) => target.url().endsWith('/keeper.html'));
  const closeHidden = () => rig.own('api.offscreen.closeDocument().catch(() => null)');

  test('two tabs that are read at once have one', async () => {
    const both = await Promise.all([open(), open()]);
    for (const page of both) await marked(page, 1);
    expect(hidden().length).toBe(name === 'chromium' ? 1 : 0);
    for (const page of both) await page.close();
  });

  test('outlives the worker in Chromium, and comes with it again in Firefox', async () => {
    const [before] = hidden();
    await rig.stopWorker();
    const page = await open();
    await marked(page, 1);
    expect(hidden()).toEqual(before ? [before] : []);
    await page.close();
  });

  test.runIf(name === 'chromium').each([false, true])(
    'is made anew where its page was closed, the worker stopped too: %s',
    async (stopped) => {
      await closeHidden();
      expect(hidden()).toEqual([]);
      if (stopped) await rig.stopWorker();
      const page = await open();
      await marked(page, 1);
      expect(hidden().length).toBe(1);
      await page.close();
    },
  );

  test('is made anew when its thread died', async () => {
    const before = await open();
    await marked(before, 1);
    await killThread(rig);
    const page = await open();
    await keepingWorker(rig, () => marked(page, 1, 'a mark from a new thread', 40));
    expect(hidden().length).toBe(name === 'chromium' ? 1 : 0);
    await before.close();
    await page.close();
  });

  test('a short page is marked while one of megabytes is being worked at', async () => {
    const paragraph = `<p>${filler}</p><p>“Boat number one left the quay on time today,” said Mira Oswin.</p>`;
    const long = await open(articlePage(articleBody('Every boat', paragraph.repeat(LONG[name]) + said(SAID))));
    const short = await open();
    await keepingWorker(rig, async () => {
      await marked(short, 1, 'the short page', 60);
      expect(await contested(long)).toBe(0);
      await marked(long, 1, 'the long page', 120);
    });
    await short.close();
    await long.close();
  }, 240_000);

  test('a long page that is closed leaves nothing behind, and the next one is read', async () => {
    const paragraph = `<p>${filler}</p><p>“Boat number two left the quay late today,” said Mira Oswin.</p>`;
    const long = await open(articlePage(articleBody('Every boat', paragraph.repeat(3000))));
    await long.close();
    const page = await open();
    await marked(page, 1);
    const tab = await settled(rig, page.url());
    expect((await rig.call('get-page', { tab })).is).toBe('read');
    await page.close();
  }, 120_000);
});

/** Firefox stops the worker of these tests, who waits for nothing else, after a second and a half: far sooner than a reader's. */
async function keepingWorker(rig: Rig, until: () => Promise<void>): Promise<void> {
  const calling = setInterval(() => void rig.call('get-settings', null).catch(() => undefined), 500);
  await until().finally(() => clearInterval(calling));
}

/** End the thread as nothing but a fault does: it gives no answer then, and nobody is told. */
async function killThread(rig: Rig): Promise<void> {
  if (rig.name === 'chromium') {
    const thread = await until(
      () => rig.browser.targets().find((target) => target.url().endsWith('/detector/detector.js')),
      'the thread',
    );
    const session = await thread.createCDPSession();
    await session.send('Runtime.evaluate', { expression: 'close()' });
  } else
    await rig.own(`{
      const { Worker } = await api.runtime.getBackgroundPage();
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (...message) {
        Worker.prototype.postMessage = post;
        this.terminate();
        return post.apply(this, message);
      };
    }`);
}
